"""The roster as tables: rows in, agents and shifts out, with every row that cannot be read; and back again."""
