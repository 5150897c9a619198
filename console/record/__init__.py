"""The floor put on record, and read again."""
