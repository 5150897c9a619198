"""Asterisk's manager interface (AMI), versions 16 to 22: bytes in, events out; actions in, bytes out."""
