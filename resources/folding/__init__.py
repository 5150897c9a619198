"""Folds the events of a feed into the live floor."""
