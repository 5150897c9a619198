"""Alarms at a desk: raised, announced, passed on, proposed as incidents."""
