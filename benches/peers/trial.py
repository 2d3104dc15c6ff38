"""What is measured, each trial in one go: the contestants take turns, so that a busy moment falls on all of them."""

import pathlib
import shutil
from dataclasses import dataclass

from contestant import Scrutineer
from machine import cores
from papers import Papers
from process import Took, best, run


@dataclass
class Result:
    """What it took each of them; none for who does not take part."""

    ours: Took
    typst: Took | None = None
    weasyprint: Took | None = None


class Trial:
    """The contestants, with a folder to work in."""

    def __init__(self, ours: Scrutineer, peers: dict, folder: pathlib.Path):
        self.ours, self.folder = ours, folder
        self.typst, self.weasyprint = peers.get("typst"), peers.get("weasyprint")
        self.output = folder / "output"

    def build(self, papers: Papers) -> Took:
        """Everything anew."""
        shutil.rmtree(self.output, ignore_errors=True)
        return self.build_again(papers)

    def build_again(self, papers: Papers) -> Took:
        return run(self.ours.build(papers.reviews, self.output))

    def one_document(self, papers: Papers, rounds: int) -> tuple[Result, dict[str, int]]:
        """One paper, each time in a new process; and the sizes of its PDFs."""
        taken = Taken()
        [source] = papers.typst()
        [page] = papers.pages(self.output)
        for number in range(rounds):
            taken.add("ours", self.build(papers))
            if self.typst:
                taken.add("typst start", run(self.typst.compile([], source.parent)))
                taken.add("typst", run(self.typst.compile([source], source.parent)))
            # It takes so long that a few rounds are enough.
            if self.weasyprint and number % 5 == 0:
                taken.add("weasyprint start", run(self.weasyprint.print([])))
                taken.add("weasyprint", run(self.weasyprint.print([page])))
                printed = page.with_suffix(".weasyprint.pdf").stat().st_size
        sizes = {"ours": page.with_suffix(".pdf").stat().st_size}
        if self.typst:
            sizes["typst"] = source.with_suffix(".pdf").stat().st_size
        if self.weasyprint:
            sizes["weasyprint"] = printed
        return Result(taken.best("ours"), taken.own("typst"), taken.own("weasyprint")), sizes

    def batch(self, papers: Papers, rounds: int, printed: int) -> tuple[Result, dict[str, Took]]:
        """Many papers; Typst in one process and in as many as there are cores, WeasyPrint a few of them only."""
        taken = Taken()
        sources = papers.typst()
        parts = [sources[start :: cores()] for start in range(cores())]
        folder = sources[0].parent
        for number in range(rounds):
            taken.add("ours", self.build(papers))
            if self.typst:
                taken.add("typst start", run(self.typst.compile([], folder)))
                taken.add("typst", run(self.typst.compile(sources, folder)))
                together = run(*(self.typst.compile(part, folder) for part in parts))
                taken.add("typst together", together)
            if self.weasyprint and number == 0:
                taken.add("weasyprint start", run(self.weasyprint.print([])))
                taken.add("weasyprint", run(self.weasyprint.print(papers.pages(self.output)[:printed])))
        ways = {}
        if self.typst:
            start = taken.best("typst start")
            ways["one process"] = taken.own("typst")
            ways[f"{cores()} processes"] = taken.best("typst together").without(start, cores())
        quickest = min(ways.values(), key=lambda took: took.seconds, default=None)
        return Result(taken.best("ours"), quickest, taken.own("weasyprint")), ways

    def again(self, papers: Papers, rounds: int) -> tuple[Took, Took]:
        """The same build with nothing changed, and with one review changed, after everything was built once."""
        taken = Taken()
        for number in range(rounds):
            taken.add("same", self.build_again(papers))
            papers.write(papers.count // 2, papers.count + number)
            taken.add("one changed", self.build_again(papers))
        return taken.best("same"), taken.best("one changed")


class Taken:
    """What every run took, by who it was."""

    def __init__(self):
        self.runs: dict[str, list[Took]] = {}

    def add(self, who: str, took: Took):
        self.runs.setdefault(who, []).append(took)

    def best(self, who: str) -> Took:
        return best(self.runs[who])

    def own(self, who: str) -> Took | None:
        """What a Python package took for itself, without starting Python and loading it."""
        if who not in self.runs:
            return None
        return self.best(who).without(self.best(f"{who} start"))
