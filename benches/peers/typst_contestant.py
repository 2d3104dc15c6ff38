"""Typst, as its own program or as its Python package: the commands that run it.

Both make PDF/UA-1 and PDF/A-2a like ours, dated so that the bytes are the same each time.
"""

import pathlib
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass

import typst_files
from machine import cores

HERE = pathlib.Path(__file__).parent

# The first version of the program that makes many files from one source.
BUNDLES = (0, 15)


@dataclass
class TypstProgram:
    """Typst's own program, with its experimental features: row headers, web pages, and many files from one source."""

    name: str
    program: pathlib.Path
    fonts: pathlib.Path

    def start(self, _folder: pathlib.Path) -> None:
        """Nothing is subtracted for starting: it is a program like ours."""

    def one(self, source: pathlib.Path) -> list:
        """A PDF of a paper."""
        return [*self.compile(), source, source.with_suffix(".pdf")]

    def both_forms(self, source: pathlib.Path) -> list:
        """A PDF and a web page of a paper."""
        return self.bundle([source], ["pdf", "html"])

    def many(self, sources: list[pathlib.Path]) -> dict[str, list[list]]:
        """PDFs of many papers: the commands of each way, to be run side by side."""
        return {
            "one process": [self.bundle(sources, ["pdf"])],
            f"a process for each, {cores()} at once": [self.each(part) for part in parts(sources)],
        }

    def bundle(self, sources: list[pathlib.Path], endings: list[str]) -> list:
        folder = sources[0].parent
        whole = folder / f"all-{'-'.join(endings)}.typ"
        typst_files.write_bundle(sources, endings, whole)
        return [*self.compile(), "--format", "bundle", whole, folder]

    def each(self, sources: list[pathlib.Path]) -> list:
        script = f'for source; do {shlex.join(map(str, self.compile()))} "$source"; done'
        return ["sh", "-e", "-c", script, "sh", *sources]

    def compile(self) -> list:
        fonts = ["--ignore-system-fonts", "--ignore-embedded-fonts", "--font-path", self.fonts]
        features = ["--features", "a11y-extras,bundle,html", "--input", "experiments=yes"]
        standards = ["--pdf-standard", "ua-1,a-2a", "--creation-timestamp", "0"]
        return [self.program, "compile", *fonts, *features, *standards]


@dataclass
class TypstPackage:
    """Typst's Python package: PDFs only, and no row headers."""

    name: str
    python: pathlib.Path
    fonts: pathlib.Path

    def start(self, folder: pathlib.Path) -> list:
        """Starts Python and loads the package. This time is subtracted."""
        return self.compile([], folder)

    def one(self, source: pathlib.Path) -> list:
        """A PDF of a paper."""
        return self.compile([source], source.parent)

    def both_forms(self, _source: pathlib.Path) -> None:
        """It makes no web pages."""

    def many(self, sources: list[pathlib.Path]) -> dict[str, list[list]]:
        """PDFs of many papers, in processes that keep their compiler: the commands of each way, to be run side by side."""
        folder = sources[0].parent
        return {
            "one process": [self.compile(sources, folder)],
            f"{cores()} processes": [self.compile(part, folder) for part in parts(sources)],
        }

    def compile(self, sources: list[pathlib.Path], folder: pathlib.Path) -> list:
        return [self.python, "-B", HERE / "with_typst.py", self.fonts, folder, *sources]


def program(fonts: pathlib.Path) -> TypstProgram | None:
    """Typst's own program, if there is one that knows all this."""
    found = shutil.which("typst")
    if not found:
        return None
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    # "typst 0.15.1 (unknown commit)"
    number = said.split()[1]
    if tuple(map(int, number.split(".")[:2])) < BUNDLES:
        print(f"{found} is version {number}, which makes no bundles: the package is used instead.", file=sys.stderr)
        return None
    return TypstProgram(f"Typst {number}", pathlib.Path(found), fonts)


def parts(sources: list[pathlib.Path]) -> list[list[pathlib.Path]]:
    """As many parts as there are cores, all about the same size."""
    return [sources[start :: cores()] for start in range(min(cores(), len(sources)))]
