"""The loan of agents: a supervisor lends them to a queue until a time, and everybody comes back."""
