"""An error of the disk at every call that has to do with a file: the build says so, and the output is old or new, whole.

One thread makes the papers, so that the calls come in the same order each time.
"""

import os
import re
import shutil
from collections import Counter

from faults import fault
from project import Project, is_calm

# These reach no disk: what they are asked is in memory, or on the screen of whoever runs the program.
OF_NO_DISK = {"mmap", "execve", "poll", "ppoll", "epoll_wait", "eventfd2"}

# Both roads into the output folder: it is exchanged, or each file of it.
WAYS = [("build",), ("build", "--in-place")]

# Before the program begins, the system loads it.
NOT_BEGUN = 127


def attack(program, share):
    with Project(program) as project:
        shutil.rmtree(project.folder / "reviews/meetings", ignore_errors=True)
        council = project.folder / "templates/council.toml"
        council.write_text(council.read_text().replace("large_print = true", ""))
        old, new = trees(project)
        project.save()
        before = contents(project)
        outcomes = Counter()
        for build in WAYS:
            for call, times in calls(project, build).items():
                # Those of one kind are alike, so a small share tries the first ones and then leaves more and more out.
                when = 1
                while when <= times + 3:
                    if contents(project) != before:
                        project.restore()
                    outcome = inject(project, build, call, when, old, new)
                    if outcome is None:
                        break
                    outcomes[outcome] += 1
                    if outcome != "not begun" and contents(project) != before:
                        repair(project, build, call, when, new)
                    when += 1 if share >= 1 else max(1, int(when * 0.5 / max(share, 0.01) * 0.02))
            project.restore()
        told = ", ".join(f"{number} {outcome}" for outcome, number in sorted(outcomes.items()))
        return f"{outcomes.total()} calls that failed (EIO)", f"{told}; all old or new, all repaired"


def trees(project):
    """What is published before and after the title is changed; the project is left as it is before."""
    project.entitle("New words")
    project.run("build")
    new = project.tree()
    project.entitle("Old words")
    project.run("build")
    old = project.tree()
    project.entitle("New words")
    return old, new


def contents(project):
    """Everything in the folder, also what begins with a full stop, with how it is stored."""
    paths = (path for path in sorted(project.folder.rglob("*")) if path.is_file())
    return {path.relative_to(project.folder): (path.stat().st_mtime_ns, path.read_bytes()) for path in paths}


def traced(project, build, *options):
    trace = project.folder.with_name(project.folder.name + "-trace")
    one_thread = ("taskset", "-c", "0") if shutil.which("taskset") else ()
    before = [*one_thread, "strace", "-f", "--seccomp-bpf", "-qq", "-o", str(trace), *options]
    code, said, _ = project.run(*build, before=before)
    text = trace.read_text(errors="replace")
    trace.unlink()
    return code, said, text


def calls(project, build):
    """How often a build makes each call that has to do with a file."""
    _, _, text = traced(project, build, "-e", "trace=%file,%desc")
    names = re.findall(r"(?m)^\d+ +(\w+)\(", text)
    return {call: number for call, number in sorted(Counter(names).items()) if call not in OF_NO_DISK}


def inject(project, build, call, when, old, new):
    """What a build did whose call failed; none if there was no such call."""
    code, said, text = traced(project, build, "-e", f"trace={call}", "-e", f"inject={call}:error=EIO:when={when}")
    injected = re.search(r".*INJECTED.*", text)
    if not injected:
        return None
    if code == NOT_BEGUN and "shared librar" in said:
        return "not begun"
    found = project.tree()
    where = f"{' '.join(build)}, {call} {when} ({injected[0].strip()[:160]})"
    # The standard library ends a program that cannot close a folder.
    if not is_calm(code) or "panicked" in said and "closedir" not in said:
        fault("disk errors", f"{where}: exit {code}: {said[-400:]}")
    elif code == 0 and papers(found) != papers(new):
        fault("disk errors", f"{where}: exit 0, and {project.differing(new)} are not new")
    elif code != 0 and found not in (old, new):
        fault("disk errors", f"{where}: exit {code}, and {project.differing(old, new)} are neither old nor new: {said[-400:]}")
    elif code != 0 and not said.strip():
        fault("disk errors", f"{where}: exit {code} without a word")
    return {0: "not needed", 1: "reported", 2: "refused"}.get(code, "ended otherwise")


def papers(tree):
    """What is published but for the record of it, which says that a file could not be read that no paper needs."""
    return {path: digest for path, digest in tree.items() if path != ".scrutineer-manifest.json"}


def repair(project, build, call, when, new):
    code, said, _ = project.run(*build)
    if code != 0 or project.tree() != new:
        fault("disk errors", f"after {call} {when} the next build did not repair it: {said[-400:]}")
    left = [name for name in os.listdir(project.folder) if "staging" in name]
    if left:
        fault("disk errors", f"after {call} {when} and the next build there is still {left}")
