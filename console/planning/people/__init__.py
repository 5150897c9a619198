"""The roster at a desk: the People page, what is done there, who adheres to the plan."""
