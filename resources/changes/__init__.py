"""What a person or a proposal would change in the day: moves, breaks, shifts. Nothing of it has happened yet."""
