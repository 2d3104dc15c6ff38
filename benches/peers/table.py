"""Results -> a table in Markdown, with what each goal asks for and whether it was reached."""

from dataclasses import dataclass

MEBIBYTE = 2**20


@dataclass
class Row:
    """One line: what was measured, how the numbers are written, and the goal."""

    name: str
    form: "Form"
    ours: float
    typst: float | None = None
    weasyprint: float | None = None
    goal: "Goal | None" = None


@dataclass
class Form:
    """How a number is written, and whether more of it is better."""

    pattern: str
    more_is_better: bool = False

    def write(self, number: float) -> str:
        return self.pattern.format(number)

    def ratio(self, ours: float, theirs: float) -> float:
        """How many times better we are."""
        return ours / theirs if self.more_is_better else theirs / ours


SECONDS = Form("{:.3f} s")
LONG_SECONDS = Form("{:.2f} s")
RATE = Form("{:.1f} documents/s", more_is_better=True)
KILOBYTES = Form("{:.0f} kB")
MEMORY = Form("{:.0f} MiB")


@dataclass
class AtLeastTimes:
    """This many times better than Typst."""

    times: float

    def __str__(self):
        return f"{self.times:g} × Typst"

    def reached(self, row: Row) -> bool | None:
        return None if row.typst is None else row.form.ratio(row.ours, row.typst) >= self.times


@dataclass
class Under:
    """Less than this."""

    limit: float
    words: str

    def __str__(self):
        return self.words

    def reached(self, row: Row) -> bool | None:
        return row.ours < self.limit


Goal = AtLeastTimes | Under


def table(rows: list[Row], names: dict[str, str]) -> str:
    """The rows, with a column for each peer in `names`."""
    head = ["", "Scrutineer", *names.values(), "Goal", "Reached"]
    lines = [head, ["---"] * len(head), *(cells(row, names) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cells(row: Row, names: dict[str, str]) -> list[str]:
    goal = str(row.goal) if row.goal else "–"
    reached = row.goal.reached(row) if row.goal else None
    verdict = {True: "yes", False: "**no**", None: "–"}[reached]
    theirs = [peer(row, getattr(row, name)) for name in names]
    return [row.name, row.form.write(row.ours), *theirs, goal, verdict]


def peer(row: Row, number: float | None) -> str:
    """A peer's number, and how many times better ours is."""
    if number is None:
        return "–"
    ratio = row.form.ratio(row.ours, number)
    return f"{row.form.write(number)} ({ratio:.1f} ×)"
