"""The floor by its queues: six figures and the table."""
