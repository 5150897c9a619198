"""Words for agents, shifts and absences, and for what was done to them."""
