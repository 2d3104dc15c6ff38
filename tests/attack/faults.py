"""What was found wrong."""

import sys

found = []


def fault(part, words):
    found.append(f"{part}: {words}")
    print(f"FAULT {part}: {words}", file=sys.stderr)
