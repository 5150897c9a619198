"""Rosters as files: read beside the window, previewed, taken in as a whole."""
