"""The floor and what befell its feed put on record, and read again."""
