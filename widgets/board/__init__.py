"""The day by its agents: one painted board on which changes are tried."""
