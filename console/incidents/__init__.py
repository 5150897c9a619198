"""Incidents at a desk: reported, watched against the floor, escalated, their clocks started."""
