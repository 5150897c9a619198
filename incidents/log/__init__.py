"""What is written down: notes, corrections, status updates."""
