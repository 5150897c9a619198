"""The clocks of regulators on the screen."""
