"""Who takes part: scrutineer, and the peers that can be installed, each with the commands that run it."""

import pathlib
import subprocess
import sys
from dataclasses import dataclass

import typst_contestant
from typst_contestant import TypstPackage, TypstProgram

HERE = pathlib.Path(__file__).parent


@dataclass
class Scrutineer:
    """The program of this project, with the project's own templates."""

    program: pathlib.Path
    templates: pathlib.Path

    def build(self, reviews: pathlib.Path, output: pathlib.Path) -> list:
        return [self.program, "build", "--reviews", reviews, "--templates", self.templates, "--output", output]

    def version(self) -> str:
        return subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout.strip()


@dataclass
class WeasyPrint:
    """WeasyPrint's Python package, given the web pages that scrutineer made."""

    name: str
    python: pathlib.Path
    fonts: pathlib.Path

    def print(self, pages: list[pathlib.Path]) -> list:
        return [self.python, "-B", HERE / "with_weasyprint.py", self.fonts, *pages]


def scrutineer(top: pathlib.Path, target: pathlib.Path) -> pathlib.Path:
    """The program as it is released, built if necessary."""
    subprocess.run(["cargo", "build", "--release", "--locked"], cwd=top, check=True)
    return target / "release" / "scrutineer"


def peers(target: pathlib.Path, fonts: pathlib.Path) -> dict[str, TypstProgram | TypstPackage | WeasyPrint]:
    """The peers that can be used here. The others are named on the terminal. Typst's program goes before its package."""
    python = installed(target / "peers" / "python")
    program = typst_contestant.program(fonts)
    able = {"typst": program} if program else {}
    for name, kind, package in [("Typst", TypstPackage, "typst"), ("WeasyPrint", WeasyPrint, "weasyprint")]:
        if package in able:
            continue
        found = version(python, package)
        if found:
            able[package] = kind(f"{name} {found}", python, fonts)
        else:
            print(f"{name} is missing: {python} cannot import {package}. It is left out.", file=sys.stderr)
    return able


def installed(folder: pathlib.Path) -> pathlib.Path:
    """A Python environment for the peers, with every package that could be installed."""
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    for wanted in packages():
        package, _, number = wanted.partition("==")
        if version(python, package) != number:
            pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", wanted]
            subprocess.run(pip, check=False)
    return python


def packages() -> list[str]:
    lines = (HERE / "packages.txt").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def version(python: pathlib.Path, package: str) -> str | None:
    """Which version of a package can be used; none if it cannot, for example because a library is missing."""
    ask = f"import {package}; print({package}.__version__)"
    asked = subprocess.run([python, "-c", ask], capture_output=True, text=True)
    return asked.stdout.strip() if asked.returncode == 0 else None
