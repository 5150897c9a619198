"""Who should work for which queue in the next intervals: the problem as a value, its best plan, and the proof."""
