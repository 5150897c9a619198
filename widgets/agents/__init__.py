"""The floor by its agents: tiles, table, the card of one."""
