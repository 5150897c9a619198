"""The store's schema, step by step. `HEAD` is the last step; a store that is there already never loads Alembic."""

HEAD = "0002"
