"""The Review page at work: questions to the index, to the measures and to the log."""
