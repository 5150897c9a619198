"""What was taken out of the console, and by whom."""
