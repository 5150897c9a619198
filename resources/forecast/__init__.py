"""How many contacts are to come, by queue and quarter of an hour, from what came before; and how sure that is."""
