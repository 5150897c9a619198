"""Tests of the queues, agents, feeds and the live floor."""
