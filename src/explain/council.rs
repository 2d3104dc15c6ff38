//! What is said of council.toml.

use super::say;
use crate::diagnostic::Explanation;

/// Explained here.
pub(super) const EXPLAINED: &[Explanation] = &[
    say(
        "language-tag",
        "The language is not named by a language tag.",
        "A screen reader chooses its voice by it (WCAG 3.1.1).",
        "language = \"English\"",
        "language = \"en-GB\"",
    ),
    say(
        "ambiguous-grade",
        "A spelling means two grades. Capital letters, spaces and hyphens make no difference between spellings.",
        "Nobody could say which grade was meant.",
        "[[grade]]\nlabel = \"On-Track\"\n\n[[grade]]\nlabel = \"On track\"",
        "[[grade]]\nlabel = \"On-Track\"\n\n[[grade]]\nlabel = \"Slipped\"",
    ),
    say(
        "empty-scale",
        "The scale has no grades.",
        "Progress could not be graded.",
        "# no [[grade]] in council.toml",
        "[[grade]]\nlabel = \"Fully Achieved\"",
    ),
    say(
        "grade-stage",
        "There is no such stage of the work. A grade's stage is \"finished\" or \"in time\"; other grades have none.",
        "The stage says which rules of `check` a grade must keep.",
        "stage = \"done\"",
        "stage = \"finished\"",
    ),
    say(
        "grade-need",
        "A grade cannot need this. It can need \"explanation\", \"reason\" and \"anticipated_date\", which are keys of an \
         update.",
        "What it needs must be something an officer can write.",
        "needs = [\"excuse\"]",
        "needs = [\"reason\", \"anticipated_date\"]",
    ),
    say(
        "crest-file",
        "The crest is not the name of a picture beside council.toml.",
        "Pictures are read from the templates' folder only, as SVG, PNG or JPEG; nothing is fetched from elsewhere.",
        "[crest]\nfile = \"../crest.pdf\"",
        "[crest]\nfile = \"crest.svg\"",
    ),
    say(
        "crest-missing",
        "The file of the crest is not there.",
        "Papers would go out without it.",
        "[crest]\nfile = \"crest.svg\"        # no such file",
        "[crest]\nfile = \"crest.svg\"        # stands beside council.toml",
    ),
    say(
        "unknown-hour",
        "This is no hour of the day.",
        "Call-in ends at an hour. \"00:00\" and \"12 am\" are refused: nobody can tell which midnight they are.",
        "ends = \"12 am\"",
        "ends = \"midnight\"",
    ),
    say(
        "working-days",
        "This is no number of working days.",
        "A period has at least one day, and nobody counts more than two months of them.",
        "days = 0",
        "days = 5",
    ),
    say(
        "months",
        "This is no number of months.",
        "Updates are due after one month at the least, and nobody waits for longer than ten years.",
        "update_every_months = 0",
        "update_every_months = 12",
    ),
    say(
        "unknown-year",
        "The bank holidays of a year are not known.",
        "A day that has not been announced cannot be known, and guessing would move deadlines. \
         https://www.gov.uk/bank-holidays",
        "[[bank_holiday]]\ndate = \"4 June 2040\"",
        "bank_holidays_known_to = 2040      # once they are announced",
    ),
    say(
        "no-bank-holiday",
        "The day from which a bank holiday was moved is none.",
        "Otherwise a working day would be lost or won.",
        "instead_of = \"29 May 2029\"",
        "instead_of = \"28 May 2029\"",
    ),
    say(
        "closed-backwards",
        "The offices are said to open before they close.",
        "One of the two days is a slip.",
        "[[closed]]\nfirst_day = \"31 December 2018\"\nlast_day = \"27 December 2018\"",
        "[[closed]]\nfirst_day = \"27 December 2018\"\nlast_day = \"31 December 2018\"",
    ),
];
