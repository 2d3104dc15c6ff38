//! The explanations of findings about the answers of officers.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const ANSWER_UNREADABLE: Explanation = say(
    "A file that was received is not what a form saves.",
    "Answers are taken only as they were typed into the form. A file that somebody has changed may have lost some of them.",
    "scrutineer receive answers.docx",
    "scrutineer receive inclusion-in-schools-2020-09-leanne-chilton.json",
);

pub(super) const ANSWER_UNKNOWN: Explanation = say(
    "An answer is about a recommendation, a field or a grade that is not there.",
    "The form may be of an older action plan. What cannot be put in its place would be lost.",
    "scrutineer receive inclusion-in-schools-2018-09-leanne-chilton.json",
    "scrutineer form inclusion-in-schools/2020-09",
);

pub(super) const ANSWER_CONFLICT: Explanation = say(
    "An answer is about a recommendation of which the update has said something else since the form was made.",
    "Somebody's words would be written over: a colleague has typed into the update, or the officer has answered twice.",
    "scrutineer receive leanne-chilton.json",
    "scrutineer receive leanne-chilton.json --take-answer",
);
