"""Incidents at a desk: reported, watched, passed on."""
