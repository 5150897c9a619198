"""Acts: permission, decision, storage, and what comes home of them."""
