"""Whoever reads while papers are published gets an old or a new file, whole."""

import hashlib
import random
import threading

from faults import fault
from project import Project, old_and_new


def attack(program, share):
    builds = max(3, int(60 * share))
    with Project(program) as project:
        old, new = old_and_new(project)
        allowed = {}
        for tree in (old, new):
            for path, digest in tree.items():
                allowed.setdefault(path, set()).add(digest)
        reads, torn, ended = [0], [], threading.Event()

        def read(seed):
            chance = random.Random(seed)
            paths = sorted(set(old) & set(new))
            while not ended.is_set():
                path = chance.choice(paths)
                try:
                    found = hashlib.sha256((project.folder / "output" / path).read_bytes()).hexdigest()
                except FileNotFoundError:
                    torn.append(f"{path} was not there")
                    continue
                reads[0] += 1
                if found not in allowed[path]:
                    torn.append(f"{path} was neither old nor new")

        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(2)]
        for thread in threads:
            thread.start()
        for number in range(builds):
            project.entitle(("Old words", "New words")[number % 2])
            code, said, _ = project.run("build")
            if code != 0:
                fault("readers", said[-400:])
        ended.set()
        for thread in threads:
            thread.join()
        for words in torn[:5]:
            fault("readers", words)
        return f"{reads[0]:,} reads during {builds} builds", f"{len(torn)} torn or missing"
