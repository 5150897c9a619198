"""Lists of names with an answer each: who is safe, who can come, who was told."""
