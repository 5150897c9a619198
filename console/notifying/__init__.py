"""Calling people outside the page: by which ways, and what came back through each."""
