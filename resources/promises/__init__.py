"""Promises of the first contact: whoever took the customer on owns what was promised, until another accepts it."""
