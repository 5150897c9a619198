"""What moves of agents were foreseen to do, what was measured afterwards, and what they cost."""
