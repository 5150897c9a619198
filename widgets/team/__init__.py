"""The team of a response: who holds which role, command offered and accepted, people called."""
