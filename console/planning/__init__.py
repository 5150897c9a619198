"""The reallocation desk: roster, need, the day board, proposals, what is applied and offered."""
