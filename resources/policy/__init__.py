"""The policy sheet: the numbers that the bank's policy leaves open, signed by a duty manager."""
