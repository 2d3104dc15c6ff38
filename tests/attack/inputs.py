"""Every hostile input ends in a message or a paper, within ten seconds and 512 MiB, on a stack as Windows has it."""

import resource

from faults import fault
from hostile_inputs import hostile_inputs
from project import Project


MEMORY = 512 * 1024 * 1024
SECONDS = 10


def attack(program, _share):
    def limits():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_STACK, (1024 * 1024, 1024 * 1024))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    tried, slowest = 0, (0, "")
    for name, make, arguments, expected in hostile_inputs():
        with Project(program) as project:
            make(project.folder)
            code, said, seconds = project.run(*arguments, limits=limits, seconds=SECONDS)
        tried += 1
        slowest = max(slowest, (seconds, name))
        if code not in expected or "panicked" in said:
            fault("inputs", f"{name}: exit {code} after {seconds:.1f} s: {said[-300:]}")
    return f"{tried} hostile inputs at 512 MiB and 10 s", f"slowest {slowest[1]}: {slowest[0]:.1f} s; 0 hangs, panics, aborts"
