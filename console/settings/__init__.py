"""What a console was asked for, what it remembers, and where its files lie."""
