"""The impact of an incident on the screen."""
