"""How far an incident reaches: contacts, customers, places and money, each figure with its source and time."""
