"""After an incident: its times, the draft of the review, the sign-off, and the actions that follow."""
