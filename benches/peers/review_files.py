"""A review -> its files in the folder of reviews, as an officer would write them."""

import pathlib

from review import Recommendation, Review

UPDATE = "2019-09"

# The names of a review's folder and of its paper, without an ending.
PAPER = f"progress-update-{UPDATE}"


def folder_name(number: int) -> str:
    return f"review-{number + 1:05}"


def write(review: Review, folder: pathlib.Path):
    """Writes review.toml and the update."""
    (folder / "updates").mkdir(parents=True, exist_ok=True)
    (folder / "review.toml").write_text(review_text(review), "utf-8")
    (folder / "updates" / f"{UPDATE}.toml").write_text(update_text(review), "utf-8")


def review_text(review: Review) -> str:
    head = f"""title = "{review.title}"
committee = "{review.committee}"
link_officers = "{review.link_officers}"
action_plan_agreed = "September 2018"
"""
    return head + "".join(agreed(each) for each in review.recommendations)


def agreed(recommendation: Recommendation) -> str:
    return f'''
[[recommendation]]
number = {recommendation.number}
text = """
{recommendation.text}
"""
responsibility = "{recommendation.responsibility}"
date = "{recommendation.date}"
action = """
{recommendation.action}
"""
success_measure = """
{recommendation.success_measure}
"""
'''


def update_text(review: Review) -> str:
    return 'date = "September 2019"\n' + "".join(progress(each) for each in review.recommendations)


def progress(recommendation: Recommendation) -> str:
    return f'''
[[progress]]
recommendation = {recommendation.number}
evidence = """
{recommendation.evidence}
"""
proposed = "{recommendation.grade}"
'''
