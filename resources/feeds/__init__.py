"""Feeds of the floor as protocols without I/O: what comes in is bytes or time, what goes out is events."""
