"""Shift offers: overtime or time off for chosen people, first come first served until a deadline."""
