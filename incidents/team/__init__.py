"""The response team: who holds which role, and who commands."""
