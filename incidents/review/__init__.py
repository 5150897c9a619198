"""The after-event review, a topic: times, the draft, the sign-off, and the actions that follow."""
