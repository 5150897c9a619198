"""The journal and everything kept on disk. The only package that knows SQL."""
