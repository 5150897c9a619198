"""Temporary measures on the screen: everything of an incident that must be undone again."""
