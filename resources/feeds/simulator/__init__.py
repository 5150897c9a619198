"""A bank's contact centre as a discrete-event model that speaks the vocabulary of a PBX."""
