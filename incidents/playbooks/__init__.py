"""Playbooks: what they consist of, how their files are read and checked, and those that come with the console."""
