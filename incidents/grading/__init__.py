"""Service grades proposed from what the floor and the incident show; a person confirms, and only upwards."""
