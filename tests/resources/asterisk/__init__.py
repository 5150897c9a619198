"""Tests of the Asterisk feed."""
