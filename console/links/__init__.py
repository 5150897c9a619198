"""Feeds of the live floor, each driven by a thread of its own: a PBX, the simulator, a recording."""
