"""Rolls on the screen: who is safe, who comes, who was told."""
