"""The printable pack: what a response needs on paper when the console itself is gone, renewed on disk all the time."""
