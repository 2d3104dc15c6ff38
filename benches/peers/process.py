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

    The system counts as a process's memory what the process had that started it as well, about 20 MiB here; a program
    that needs less than that cannot be told from one that needs as much.
    """
    with tempfile.TemporaryFile() as told:
        began = time.perf_counter()
        started = [
            subprocess.Popen(list(map(str, command)), cwd=folder, stdout=subprocess.DEVNULL, stderr=told)
            for command in commands
        ]
        ended = [wait(process) for process in started]
        seconds = time.perf_counter() - began
        if any(process.returncode for process in started):
            told.seek(0)
            sys.exit(f"{commands[0][0]} failed:\n{told.read().decode(errors='replace')[-4000:]}")
    return Took(
        seconds=seconds,
        processor=sum(usage.ru_utime + usage.ru_stime for usage in ended),
        # Linux counts in KiB, macOS in bytes.
        bytes=sum(usage.ru_maxrss for usage in ended) * (1 if sys.platform == "darwin" else 1024),
    )


def wait(process: subprocess.Popen):
    """What this one process used, which Python's own way of waiting does not tell."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def best(runs: list[Took]) -> Took:
    """The least of each: whatever else a machine is doing can only add."""
    return Took(
        seconds=min(each.seconds for each in runs),
        processor=min(each.processor for each in runs),
        bytes=min(each.bytes for each in runs),
    )
