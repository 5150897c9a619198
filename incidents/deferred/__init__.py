"""Work put off in a response, counted in and counted out again: forms, call-backs, manual entries."""
