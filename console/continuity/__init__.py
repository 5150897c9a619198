"""What still works while that which the console supervises is down: contacts, the hand count, the printed pack."""
