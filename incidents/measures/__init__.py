"""Temporary measures of a response: what was changed, by whom, until when, and how it is undone."""
