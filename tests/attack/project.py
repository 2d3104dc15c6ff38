"""A copy of the samples, and runs of the program in it."""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
REVIEW = "reviews/inclusion-in-schools/review.toml"


class Project:
    """A copy of the samples."""

    def __init__(self, program):
        self.program = program
        self.folder = Path(tempfile.mkdtemp(prefix="attack-"))
        self.saved = self.folder.with_name(self.folder.name + "-saved")
        for part in ("reviews", "templates"):
            shutil.copytree(TOP / part, self.folder / part)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for folder in (self.folder, self.saved):
            shutil.rmtree(folder, ignore_errors=True)

    def save(self):
        """Keeps everything as it is now."""
        shutil.copytree(self.folder, self.saved)

    def restore(self):
        """Puts everything back as it was kept, with its times."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.saved, self.folder)

    def run(self, *arguments, limits=None, before=(), seconds=300):
        """Runs the program: exit code (or minus the signal, or None if it did not end), what it said, and how long it took."""
        started = time.monotonic()
        try:
            run = subprocess.run([*before, self.program, *arguments], cwd=self.folder, capture_output=True,
                                 timeout=seconds, preexec_fn=limits)
        except subprocess.TimeoutExpired:
            return None, "", time.monotonic() - started
        said = (run.stdout + run.stderr).decode(errors="replace")
        return run.returncode, said, time.monotonic() - started

    def entitle(self, title):
        path = self.folder / REVIEW
        path.write_text(re.sub(r"(?m)^title = .*", f'title = "{title}"', path.read_text(), count=1))

    def tree(self, output="output"):
        """What the public sees: the digest of every file."""
        top = self.folder / output
        files = sorted(path for path in top.rglob("*") if path.is_file() and "scrutineer-staging" not in str(path))
        return {str(path.relative_to(top)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def differing(self, *trees):
        """In which files the output differs from each of these."""
        own = self.tree()
        return [sorted(path for path in {*own, *tree} if own.get(path) != tree.get(path))[:4] for tree in trees]


def is_calm(code):
    """Whether a run ended as it should: it did what was asked, or said why not."""
    return code in (0, 1, 2)


def old_and_new(project, titles=("Old words", "New words")):
    trees = []
    for title in titles:
        project.entitle(title)
        code, said, _ = project.run("build")
        if code != 0:
            sys.exit(f"the samples cannot be published, so nothing can be tried: {said[-2000:]}")
        trees.append(project.tree())
    return trees
