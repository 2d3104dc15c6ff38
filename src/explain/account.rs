//! The explanations of findings about words that got lost or changed on their way into a paper.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const WORDS_NOT_AS_WRITTEN: Explanation = say(
    "A paper or a form does not say a text as it was written. A word is missing, added or changed, or the text stands where \
     another belongs.",
    "Your words stay yours. What Cabinet decided, or the evidence of an officer, must not get lost in a template.",
    "<td>{{ recommendation.action | markdown | truncate(length=80) }}</td>",
    "<td>{{ recommendation.action | markdown }}</td>",
);

pub(super) const PAGE_AND_PDF_DIFFER: Explanation = say(
    "A page and its PDF would not say the same words in the same order. This can only be a fault of the program.",
    "People who use one of them must read what is in the other.",
    "2 metres on the page, 342 metres in the PDF",
    "342 metres in both",
);
