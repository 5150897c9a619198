"""Under which policy sheet the clocks of an incident run."""
