"""The ladder of levers: the cheapest that close a gap for as long as it is expected to last, and who is passed over."""
