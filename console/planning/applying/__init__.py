"""Drafts carried out, and what became of them."""
