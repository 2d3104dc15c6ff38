"""Of builds at one moment, each publishes all or says that another is at work."""

import subprocess

from faults import fault
from project import Project, old_and_new


def attack(program, share):
    rounds = max(3, int(100 * share))
    refused = 0
    with Project(program) as project:
        old, new = old_and_new(project)
        for number in range(rounds):
            project.entitle(("Old words", "New words")[number % 2])
            runs = [subprocess.Popen([program, "build"], cwd=project.folder, stdout=subprocess.DEVNULL,
                                     stderr=subprocess.PIPE) for _ in range(3)]
            for run in runs:
                said = run.communicate()[1].decode(errors="replace")
                if run.returncode == 2 and "another build is writing there" in said:
                    refused += 1
                elif run.returncode != 0:
                    fault("builds at once", f"{run.returncode}: {said[-400:]}")
            if project.tree() != (old, new)[number % 2]:
                fault("builds at once", f"round {number} left something else")
        return f"{rounds} times three builds at once", f"{refused} refused, 0 mixed"
