"""What is measured, each trial in one go: the contestants take turns, so that a busy moment falls on all of them."""

import pathlib
import shutil
from dataclasses import dataclass

from contestant import Scrutineer
from papers import Papers
from process import Took, best, run


@dataclass
class Result:
    """What it took each of them; none for those that do not take part."""

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
        """Everything again."""
        shutil.rmtree(self.output, ignore_errors=True)
        return self.build_again(papers)

    def build_again(self, papers: Papers) -> Took:
        return run(self.ours.build(papers.reviews, self.output))

    def one_document(self, papers: Papers, rounds: int) -> tuple[Result, Result, dict[str, int]]:
        """One paper, each time in a new process, against PDFs of the peers and against both forms of it. Also the
        sizes of the PDFs."""
        taken = Taken()
        [source] = papers.typst()
        [page] = papers.pages(self.output)
        for number in range(rounds):
            taken.add("ours", self.build(papers))
            if self.typst:
                taken.run("typst start", self.typst.start(source.parent))
                taken.run("typst both", self.typst.both_forms(source))
                taken.run("typst", self.typst.one(source))
            # It takes so long that a few rounds are enough.
            if self.weasyprint and number % 10 == 0:
                taken.run("weasyprint start", self.weasyprint.print([]))
                taken.run("weasyprint", self.weasyprint.print([page]))
                printed = page.with_suffix(".weasyprint.pdf").stat().st_size
        sizes = {"ours": page.with_suffix(".pdf").stat().st_size}
        if self.typst:
            sizes["typst"] = source.with_suffix(".pdf").stat().st_size
        if self.weasyprint:
            sizes["weasyprint"] = printed
        ours = taken.best("ours")
        pdfs = Result(ours, taken.own("typst", "typst start"), taken.own("weasyprint", "weasyprint start"))
        return pdfs, Result(ours, taken.own("typst both", "typst start")), sizes

    def batch(self, papers: Papers, rounds: int, printed: int) -> tuple[Result, dict[str, Took]]:
        """Many papers: Typst in each of its ways, the better of which counts; WeasyPrint a few of them only."""
        taken = Taken()
        sources = papers.typst()
        many = self.typst.many(sources) if self.typst else {}
        for number in range(rounds):
            taken.add("ours", self.build(papers))
            if self.typst:
                taken.run("typst start", self.typst.start(sources[0].parent))
            for way, commands in many.items():
                taken.run(way, *commands)
            if self.weasyprint and number == 0:
                taken.run("weasyprint start", self.weasyprint.print([]))
                taken.run("weasyprint", self.weasyprint.print(papers.pages(self.output)[:printed]))
        ways = {way: taken.own(way, "typst start", len(commands)) for way, commands in many.items()}
        quickest = min(ways.values(), key=lambda took: took.seconds, default=None)
        return Result(taken.best("ours"), quickest, taken.own("weasyprint", "weasyprint start")), ways

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

    def run(self, who: str, *commands: list | None):
        """Runs commands side by side, if there are any."""
        if all(commands):
            self.add(who, run(*commands))

    def best(self, who: str) -> Took:
        return best(self.runs[who])

    def own(self, who: str, start: str, processes: int = 1) -> Took | None:
        """What a contestant took for the work alone, without starting."""
        if who not in self.runs:
            return None
        took = self.best(who)
        return took.without(self.best(start), processes) if start in self.runs else took
