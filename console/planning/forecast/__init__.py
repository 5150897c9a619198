"""The forecast of the day at a desk: made from the record, revised as the day goes on."""
