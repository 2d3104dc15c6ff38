"""A power cut at any moment of a build, and up to half a minute after it: what is on the disk is old or new, and whole.

The project is on an image of a disk. A copy of the image is what a cut at that moment would leave: the system has not put
everything there that the program has written. Each copy is mounted, as after the cut, and read. A copy during which the
system wrote to the image shows no one moment, and is left out. Needs the right to mount.
"""

import hashlib
import itertools
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from faults import fault
from project import TOP

MEGABYTES = 192
REVIEWS = 12
# Seconds after a build in which the system writes what it was not asked to write at once.
WATCHED = 32
WAYS = [("build",), ("build", "--in-place"), ("typeset", "page.html", "--output", "output/page.pdf")]


def attack(program, share):
    around = Path(tempfile.mkdtemp(prefix="attack-power-"))
    cuts = 0
    try:
        # One build of each kind is watched for long, the others until they have ended.
        times = [WATCHED if share >= 0.1 else 2] + [0.3] * int(12 * share)
        for way, seconds in itertools.product(WAYS, times):
            disk = Disk(around / "disk")
            if not disk.can_be_mounted():
                return "A power cut during a build and after it", "not tried: nothing may be mounted here"
            with disk:
                cuts += cut(program, way, disk, around, seconds)
    finally:
        shutil.rmtree(around)
    return f"{cuts} power cuts during a build and after it", "all old or new, whole"


class Disk:
    """An image of a disk, and the folder where it is mounted."""

    def __init__(self, image):
        self.image, self.folder = image, image.with_suffix(".mounted")
        self.folder.mkdir(exist_ok=True)

    def can_be_mounted(self):
        with self.image.open("wb") as image:
            image.truncate(MEGABYTES << 20)
        try:
            subprocess.run(["mkfs.ext4", "-q", self.image], check=True)
            self.__enter__()
            self.__exit__()
        except (OSError, subprocess.CalledProcessError):
            return False
        return True

    def __enter__(self):
        subprocess.run(["mount", "-o", "loop", self.image, self.folder], check=True, capture_output=True)
        source = subprocess.run(["findmnt", "-no", "SOURCE", self.folder], check=True, capture_output=True, text=True)
        self.counts = Path("/sys/block", Path(source.stdout.strip()).name, "stat")
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.folder], check=True)

    def written(self):
        """How much has been written to it, and how much is being written."""
        counts = self.counts.read_text().split()
        return counts[4], counts[6], counts[8]

    def copy(self, place):
        """What a cut would leave now; none if it is being written to."""
        before = self.written()
        subprocess.run(["cp", "--sparse=always", self.image, place], check=True)
        return Disk(place) if self.written() == before and before[2] == "0" else None


def cut(program, way, disk, around, seconds):
    """Makes old papers and then new ones, and reads what each cut would leave. Says how many it read."""
    project = disk.folder
    shutil.copytree(TOP / "templates", project / "templates")
    for number in range(REVIEWS):
        shutil.copytree(TOP / "reviews/inclusion-in-schools", project / f"reviews/review-{number}")
    (project / "output").mkdir()
    trees = []
    for title in ("New words", "Old words"):
        entitle(project, title)
        subprocess.run([program, *way], cwd=project, check=True, capture_output=True)
        trees.append(tree(project))
    new, old = trees
    entitle(project, "New words")
    os.sync()
    begun = time.monotonic()
    run = subprocess.Popen([program, *way], cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    copies, ended = [], None
    while ended is None or time.monotonic() < ended + seconds:
        if ended is None and run.poll() is not None:
            ended = time.monotonic()
        moment = time.monotonic()
        copy = disk.copy(around / f"cut-{len(copies)}")
        if copy and (not copies or digest(copy.image) != copies[-1][2]):
            copies.append((copy, ended, digest(copy.image), moment - begun))
        if ended is not None:
            time.sleep(0.1 if moment < ended + 2 else 0.5)
    for copy, is_over, _, moment in copies:
        with copy:
            left = tree(copy.folder)
        where = f"{' '.join(way)}, cut after {moment:.2f} s{' (it had ended)' if is_over else ''}"
        wrong = [path for path in {*old, *new} if left.get(path) not in (old.get(path), new.get(path))]
        if wrong:
            fault("power cuts", f"{where}: {sorted(wrong)[:4]} are neither old nor new")
        elif is_over and left != new:
            fault("power cuts", f"{where}: it is not as it was when the build had ended")
        elif "--in-place" not in way and left not in (old, new):
            fault("power cuts", f"{where}: some files are old and some are new")
        copy.image.unlink()
    return len(copies)


def entitle(project, title):
    """Gives every review and the page a title."""
    for path in project.glob("reviews/*/review.toml"):
        lines = path.read_text().split("\n")
        path.write_text("\n".join(f'title = "{title} of {path.parent.name}"' if line.startswith("title = ") else line for line in lines))
    page = '<!DOCTYPE html><html lang="en"><head><title>{0}</title></head><body><main><h1>{0}</h1></main></body></html>'
    (project / "page.html").write_text(page.format(title))


def tree(project):
    """The digest of every published file."""
    top = project / "output"
    files = (path for path in top.rglob("*") if path.is_file() and "scrutineer-staging" not in str(path))
    return {str(path.relative_to(top)): digest(path) for path in files}


def digest(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
