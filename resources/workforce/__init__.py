"""Who is there and who can do what: how agents stand today, and how deep the bench of each queue is."""
