"""Which rules a change of the day would break: skills, law, agreement, promises, the floor of critical lines."""
