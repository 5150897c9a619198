"""`python3 -m console` and `watchfloor`: prepares the environment, then hands over to the command line."""

import io
import os
import sys

from console.environment import prepare


def main() -> int:
    """Run the command line; returns the exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a frozen program is its own interpreter: as a child it does its work and ends here
    prepare("console")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal may lack a letter that an answer or a file name has
            stream.reconfigure(errors="backslashreplace")
    from console.cli import run  # only importable once the environment is prepared

    try:
        return run(sys.argv[1:])
    except BrokenPipeError:  # whoever read what is printed has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
