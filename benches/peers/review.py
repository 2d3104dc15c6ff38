"""A seed -> a review with one update, of the sample's size.

The sample gives the shape: how many recommendations there are, how many words each field has, and how each is graded.
The words are drawn from a list, half of them the small ones that make up half of any English text. The same seed gives
the same review on every machine, and no two seeds the same.
"""

import pathlib
import random
import tomllib
from dataclasses import dataclass

HERE = pathlib.Path(__file__).parent
SMALL, LARGE = (words.split() for words in (HERE / "words.txt").read_text().split("\n\n"))
NAMES = (HERE / "names.txt").read_text().split()

# A field the sample leaves blank has a few words here, so that no warnings are printed.
FEWEST_WORDS = 4


@dataclass
class Recommendation:
    """A recommendation with what was agreed, and its progress."""

    number: int
    text: str
    responsibility: str
    date: str
    action: str
    success_measure: str
    evidence: str
    grade: str


@dataclass
class Review:
    """A review with its only update."""

    title: str
    committee: str
    link_officers: str
    recommendations: list[Recommendation]


class Writer:
    """Writes reviews in the shape of a sample."""

    def __init__(self, sample: pathlib.Path):
        agreed = tomllib.loads((sample / "review.toml").read_text("utf-8"))["recommendation"]
        [update] = (sample / "updates").iterdir()
        progress = tomllib.loads(update.read_text("utf-8"))["progress"]
        self.shape = list(zip(agreed, progress, strict=True))

    def review(self, seed: int) -> Review:
        """The review of a seed."""
        chance = Chance(seed)
        return Review(
            # A title that no other review has.
            title=f"{chance.words(3).title()} {seed + 1}",
            committee=f"{chance.words(2).title()} Select Committee",
            link_officers=chance.name(),
            recommendations=[
                self.recommendation(chance, number, agreed, progress)
                for number, (agreed, progress) in enumerate(self.shape, start=1)
            ],
        )

    def recommendation(self, chance, number, agreed, progress) -> Recommendation:
        achieved = "achieved" in progress["proposed"].lower()
        return Recommendation(
            number=number,
            text=chance.text_like(agreed["text"]),
            responsibility=chance.people_like(agreed["responsibility"]),
            # Before or after the update, depending on the grade.
            date="October 2018" if achieved else "March 2020",
            action=chance.text_like(agreed["action"]),
            success_measure=chance.text_like(agreed["success_measure"]),
            evidence=chance.text_like(progress["evidence"]),
            grade="Fully Achieved" if achieved else "On-Track",
        )


class Chance:
    """Repeatable choices: of Python's own methods, only `random` keeps its numbers from one version to the next."""

    def __init__(self, seed: int):
        self.numbers = random.Random(seed)

    def one_of(self, choices):
        return choices[int(self.numbers.random() * len(choices))]

    def another_of(self, choices, last):
        """One that is not the last, because a repeated word gives a warning."""
        choice = last
        while choice == last:
            choice = self.one_of(choices)
        return choice

    def words(self, count: int) -> str:
        return " ".join(self.one_of(LARGE) for _ in range(count))

    def name(self) -> str:
        """A first name and a family name, by turns in the list."""
        return f"{self.one_of(NAMES[0::2])} {self.one_of(NAMES[1::2])}"

    def people_like(self, sample: str) -> str:
        return ", ".join(self.name() for _ in range(max(1, len(sample.split()) // 2)))

    def text_like(self, sample: str) -> str:
        """Sentences with as many words as the sample has."""
        left = max(FEWEST_WORDS, len(sample.split()))
        sentences = []
        while left > 0:
            length = 8 + int(self.numbers.random() * 12)
            # What is left over would be too short for a sentence of its own.
            length = left if left - length < FEWEST_WORDS else length
            sentences.append(self.sentence(length))
            left -= length
        return " ".join(sentences)

    def sentence(self, length: int) -> str:
        words = [self.one_of(LARGE)]
        while len(words) < length - 1:
            words.append(self.another_of(SMALL if self.numbers.random() < 0.5 else LARGE, words[-1]))
        # A text that ends with a small word would seem cut off.
        words.append(self.another_of(LARGE, words[-1]))
        return f"{' '.join(words).capitalize()}."
