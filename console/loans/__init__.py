"""Loans of agents at a desk: carried out on the PBX, followed until everybody is back."""
