"""Start the program: `python -m desktop_app`, and the console script `startpunkt`."""


def main() -> int:
    return 0
