"""Work that was put off, on the screen."""
