"""What live tables are made of."""
