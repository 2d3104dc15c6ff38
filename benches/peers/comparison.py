"""The trials, one after the other -> the rows of the table."""

import sys

from papers import Papers
from process import Took
from review import Writer
from table import KILOBYTES, LONG_SECONDS, MEBIBYTE, MEMORY, RATE, SECONDS, AtLeastTimes, Form, Goal, Row, Under
from trial import Result, Trial


class Comparison:
    """How large the trials are, and how often each is repeated."""

    def __init__(self, trial: Trial, writer: Writer, documents: int, rounds: int):
        self.trial, self.writer, self.rounds = trial, writer, rounds
        self.many = documents
        self.some = max(1, documents // 10)
        self.few = min(200, documents)
        # WeasyPrint takes a minute for fifty of them.
        self.printed = min(20, self.few)

    def rows(self) -> list[Row]:
        return [*self.one(), *self.batch(), *self.memory_and_changes(), *self.size()]

    def one(self):
        say("one document, in a new process each time")
        pdfs, both, self.sizes = self.trial.one_document(self.papers(1), self.rounds * 10)
        yield row("One document in a new process", SECONDS, pdfs, seconds, AtLeastTimes(10))
        yield row("… of the processor's time", SECONDS, pdfs, processor)
        if both.typst:
            yield row("… where Typst makes a web page, too", SECONDS, both, seconds)

    def batch(self):
        say(f"{self.few} different documents")
        result, ways = self.trial.batch(self.papers(self.few), self.rounds, self.printed)
        for way, took in ways.items():
            say(f"Typst in {way}: {self.few / took.seconds:.1f} documents/s, {memory(took):.0f} MiB")

        def rate(of):
            counts = {"ours": self.few, "typst": self.few, "weasyprint": self.printed}
            numbers = {who: took and counts[who] / of(took) for who, took in vars(result).items()}
            return numbers

        yield Row(f"{self.few} different documents", RATE, **rate(seconds), goal=AtLeastTimes(10))
        yield Row("… for each second of the processor's", RATE, **rate(processor))
        yield row("… memory", MEMORY, result, memory)

    def memory_and_changes(self):
        say(f"{self.some} documents, the same again, and with one changed")
        papers = self.papers(self.some)
        some = self.trial.build(papers)
        same, changed = self.trial.again(papers, self.rounds)
        say(f"{self.many} documents")
        many = self.trial.build(self.papers(self.many))
        limit = Under(150, "under 150 MiB")
        yield Row(f"{self.some:,} documents: memory", MEMORY, memory(some), goal=limit)
        yield Row(f"{self.many:,} documents: memory", MEMORY, memory(many), goal=limit)
        yield Row("… rate", RATE, self.many / many.seconds)
        again = f"{self.some:,} documents again"
        yield Row(f"{again}, nothing changed", SECONDS, same.seconds, goal=Under(0.1, "under 0.1 s"))
        yield Row(f"{again}, one of them changed", LONG_SECONDS, changed.seconds)

    def size(self):
        kilobytes = {who: size / 1000 for who, size in self.sizes.items()}
        yield Row("PDF of one document", KILOBYTES, **kilobytes, goal=AtLeastTimes(2))

    def papers(self, count: int) -> Papers:
        return Papers(self.writer, self.trial.folder / f"papers-{count}", count)


def row(name: str, form: Form, result: Result, number, goal: Goal | None = None) -> Row:
    """The row of one number, with everybody's result."""
    return Row(name, form, **{who: took and number(took) for who, took in vars(result).items()}, goal=goal)


def seconds(took: Took) -> float:
    return took.seconds


def processor(took: Took) -> float:
    return took.processor


def memory(took: Took) -> float:
    return took.bytes / MEBIBYTE


def say(step: str):
    print(step, file=sys.stderr, flush=True)
