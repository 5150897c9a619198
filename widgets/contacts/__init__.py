"""Whom to call: the contact directory on the screen."""
