"""The contact centre a console belongs to, and the file that describes it."""
