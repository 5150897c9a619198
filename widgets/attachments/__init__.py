"""Files of an incident on the screen."""
