"""Lending agents: the dialog with its price, the strip of who is away."""
