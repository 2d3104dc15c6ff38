"""Commands -> what running them took."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Took:
    """What a run took: seconds on the wall clock and of the processor, and the most memory at any one time."""

    seconds: float
    processor: float
    bytes: int

    def without(self, start: "Took", processes: int = 1) -> "Took":
        """The same without starting an interpreter in each of its processes, all of which start at once."""
        return Took(
            seconds=self.seconds - start.seconds,
            processor=self.processor - processes * start.processor,
            bytes=self.bytes,
        )


def run(*commands: list, folder=None) -> Took:
    """Runs commands side by side, and stops everything if one of them fails.

    The system also counts the memory of the process that started it, about 20 MiB here. A program that needs
    less than that looks the same as one that needs as much.
    """
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        started = [
            subprocess.Popen(list(map(str, command)), cwd=folder, stdout=subprocess.DEVNULL, stderr=errors)
            for command in commands
        ]
        ended = [wait(process) for process in started]
        seconds = time.perf_counter() - began
        if any(process.returncode for process in started):
            errors.seek(0)
            sys.exit(f"{commands[0][0]} failed:\n{errors.read().decode(errors='replace')[-4000:]}")
    return Took(
        seconds=seconds,
        processor=sum(usage.ru_utime + usage.ru_stime for usage in ended),
        # Linux counts in KiB, macOS in bytes.
        bytes=sum(usage.ru_maxrss for usage in ended) * (1 if sys.platform == "darwin" else 1024),
    )


def wait(process: subprocess.Popen):
    """What this one process used, which Python's own way of waiting does not report."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def best(runs: list[Took]) -> Took:
    """The least of each: other work on the machine can only add to it."""
    return Took(
        seconds=min(each.seconds for each in runs),
        processor=min(each.processor for each in runs),
        bytes=min(each.bytes for each in runs),
    )
