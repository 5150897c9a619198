"""The account of the operating system under which this process runs."""

import getpass
import os


def account() -> str:
    """Its name; an uid without a name keeps its number."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}" if hasattr(os, "getuid") else "?"
