"""What is kept of the floor, how it is packed and read back, and what is usual by it."""
