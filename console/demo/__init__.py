"""The simulated bank centre: its past, its story for the still pictures, what befalls it at the press of a key."""
