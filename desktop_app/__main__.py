"""Start the program: `python -m desktop_app`, and the console script `startpunkt`."""

import sys


def main() -> int:
    """Run a command, or open the window when none is given; return the exit code."""
    from desktop_app.cli.program import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
