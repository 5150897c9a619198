"""Shift offers at a desk."""
