"""A review -> its source for Typst. What all papers share is in paper.typ, which each of them imports."""

import collections
import pathlib
import shutil

from review import Recommendation, Review

SHARED = pathlib.Path(__file__).parent / "paper.typ"

GRADES = ["Fully Achieved", "On-Track", "Slipped", "Not Achieved"]


def share(folder: pathlib.Path):
    """Puts what all papers share into their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(SHARED, folder)


def write(review: Review, file: pathlib.Path):
    """Writes the source. The generated words have nothing that Typst would read as markup."""
    counts = collections.Counter(each.grade for each in review.recommendations)
    chart = ", ".join(f'"{grade}": {counts[grade]}' for grade in GRADES)
    file.write_text(
        f"""#import "paper.typ": *
#show: paper.with(title: [{review.title}], officers: [{review.link_officers}])
#chart(..({chart}))
{"".join(recommendation(each) for each in review.recommendations)}
#grading-key
""",
        "utf-8",
    )


def write_bundle(sources: list[pathlib.Path], endings: list[str], file: pathlib.Path):
    """Writes the source of many files: of each paper those with these endings. What makes a PDF and what makes a web page
    of it is the same."""
    files = [(source.with_suffix(f".{ending}"), source) for source in sources for ending in endings]
    file.write_text("".join(f'#document("{made.name}", include "{source.name}")\n' for made, source in files), "utf-8")


def recommendation(recommendation: Recommendation) -> str:
    return f"""
#recommendation(
  {recommendation.number},
  [{recommendation.text}],
  [{recommendation.responsibility}],
  [{recommendation.date}],
  [{recommendation.action}],
  [{recommendation.success_measure}],
  [{recommendation.evidence}],
  [{recommendation.grade}],
)
"""
