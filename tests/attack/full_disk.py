"""When a file cannot grow any further, the output stays as it was."""

import resource
import signal

from faults import fault
from project import Project, is_calm, old_and_new


def attack(program, share):
    sizes = [1, 2, 4, 8, 16, 32, 48, 64, 96, 128, 192, 256]
    sizes = sizes[:: max(1, int(len(sizes) / max(3, len(sizes) * share * 4)))]
    refused = 0
    with Project(program) as project:
        old, new = old_and_new(project)
        project.entitle("Old words")
        for size in sizes:
            def limits(size=size):
                resource.setrlimit(resource.RLIMIT_FSIZE, (size * 1024, size * 1024))
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            code, said, _ = project.run("build", limits=limits)
            refused += code == 2
            if not is_calm(code) or project.tree() not in (old, new):
                fault("full disk", f"with {size} kB: exit {code}: {said[-400:]}")
        return f"{len(sizes)} sizes of a full disk", f"{refused} said so, all old or new"
