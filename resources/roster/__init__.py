"""Who works here, what they may serve, and when: agents, shifts with what lies in them, leave and absence."""
