"""The past at a desk: what the Review page asks of the index, the measures and the log (the review itself: a topic)."""
