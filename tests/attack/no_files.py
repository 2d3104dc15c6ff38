"""Pipes, devices and links where files are meant: nobody waits for them, and nothing is read or written through them."""

import json
import os

from faults import fault
from project import Project, is_calm

SECONDS = 20
MANIFEST = "output/.scrutineer-manifest.json"


def attack(program, _share):
    cases = list(odd_files())
    with Project(program) as project:
        project.run("build")
        project.entitle("Other words")
        project.save()
        for name, make, command in cases:
            project.restore()
            elsewhere = project.folder / "elsewhere"
            make(project.folder, elsewhere)
            code, said, _ = project.run(*command, seconds=SECONDS)
            if not is_calm(code) or "panicked" in said:
                fault("no files", f"{name}: exit {code}: {said[-300:]}")
            if elsewhere.exists():
                fault("no files", f"{name}: something was written elsewhere")
    return f"{len(cases)} pipes, devices and links instead of files", "0 waited, 0 written elsewhere"


def odd_files():
    """Name, what it makes in a project that has been built, and the command."""
    def instead(path, make):
        def replace(folder, elsewhere):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).unlink(missing_ok=True)
            make(folder / path, elsewhere)
        return replace

    def pipe(path, _):
        os.mkfifo(path)

    def endless(path, _):
        path.symlink_to("/dev/zero")

    def link(path, elsewhere):
        path.symlink_to(elsewhere)

    places = [
        ".output.scrutineer-staging/lock", "output/sub/.x.scrutineer-staging/lock", "output/style.css", MANIFEST,
        ".output.scrutineer-notes.json", "templates/style.css", "templates/theme.toml", "templates/council.toml",
        "reviews/inclusion-in-schools/review.toml", "reviews/inclusion-in-schools/notes.toml",
    ]
    for place in places:
        for kind, make in (("pipe", pipe), ("link to /dev/zero", endless), ("link to a file elsewhere", link)):
            for command in ("check", "build"):
                if place.endswith("review.toml") and command == "build":
                    continue
                yield f"{place} is a {kind}, {command}", instead(place, make), (command,)
    yield "the page is a pipe", lambda folder, _: os.mkfifo(folder / "page.html"), ("typeset", "page.html")
    yield "the page is a device", lambda folder, _: (folder / "page.html").symlink_to("/dev/zero"), ("typeset", "page.html")

    def manifest_names(path):
        def make(folder, _):
            file = folder / MANIFEST
            manifest = json.loads(file.read_text())
            for source in manifest["sources"].values():
                source["files"] = {path: "0" * 64}
            file.write_text(json.dumps(manifest))
        return make

    for path in ("../" * 30 + "dev/zero", "/dev/zero", "../elsewhere"):
        yield f"the manifest names {path}", manifest_names(path), ("build",)
