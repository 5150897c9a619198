"""The policy sheet at a desk: its domain for the runner, and the dialog in which it is read and signed."""
