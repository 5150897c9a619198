"""`python3 -m console` and `watchfloor`: prepares the environment, then hands over to the command line."""

import sys

from console.environment import prepare


def main() -> int:
    """Run the command line; returns the exit code."""
    prepare("console")
    from console.cli import run  # only importable once the environment is prepared

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
