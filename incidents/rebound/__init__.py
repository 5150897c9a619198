"""The wave of contacts after an outage: what was predicted when the service returned, and what came."""
