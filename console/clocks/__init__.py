"""What time it is, and when something is to be looked at again."""
