"""Promises of the first contact at a desk: made, handed over, accepted, kept."""
