//! A responsibility that no person or post has.

use crate::check::own::people;
use crate::check::placeholder_words::TO_BE;
use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::PlanKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NobodyResponsible,
    explanation: Explanation {
        what: "A recommendation has nobody responsible for it. Its responsibility is still to be confirmed, vacant, or \
               a dash. In a council's own field of the kind person “TBC” is reported as well, and “n/a” is not.",
        why: "Each action has an owner, who is asked for the evidence. Without one nobody is asked.",
        bad: "responsibility = \"TBC\"",
        good: "responsibility = \"Head of Inclusion\"",
    },
    judge,
};

/// Words that mean nobody when there are no others.
const NOBODY: [&str; 12] = [
    "",
    "none",
    "nobody",
    "no one",
    "noone",
    "no-one",
    "unassigned",
    "unallocated",
    "unknown",
    "n/a",
    "na",
    "not applicable",
];

/// Those of them that say of a field of the council's own that it is about nobody here: “n/a”, “–”.
const NOT_APPLICABLE: [&str; 5] = ["", "none", "n/a", "na", "not applicable"];

/// Words that mean nobody, unless a post or a person is named too: "Director of Housing / tbc" has one.
const OPEN: [&str; 3] = ["tbc", "tba", "tbd"];

/// Words that mean nobody, unless a post is named before them: "Head of Parks (vacant from May)" has an owner who can be
/// asked for.
const VACANT: [&str; 3] = ["vacant", "vacancy", "unfilled"];

/// Words for one who does the work until the post is filled.
const UNTIL_THEN: [&str; 4] = ["interim", "acting", "covered", "cover"];

/// Words beside one that means nobody which name no post either.
const NAMES_NONE: [&str; 10] = [
    "officer", "officers", "lead", "name", "named", "owner", "manager", "person", "and", "or",
];

/// Words before one of them that name no post.
const NO_POST: [&str; 12] = [
    "the",
    "a",
    "this",
    "post",
    "role",
    "position",
    "is",
    "currently",
    "now",
    "still",
    "at",
    "present",
];

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let people = people(subject.review, &subject.council.fields).into_iter();
    let nobody = people.filter(|(_, person)| is_unnamed(person.words()));
    let unnamed = nobody.map(|(spot, person)| {
        let message = format!("“{}” is nobody", person.words());
        Remark::new(spot, message).help("name a post or a person, such as \"Councillor A Member\"")
    });
    let recommendations = subject.review.recommendations.iter();
    let responsible = recommendations
        .filter(|one| {
            let responsibility = one.responsibility.as_ref();
            responsibility.is_some_and(|text| is_nobody(&text.plain()))
        })
        .map(|one| {
            let message = format!("nobody is responsible for {}", one.number.called());
            Remark::new(plan_spot(one, PlanKey::Responsibility), message)
                .of_all("have nobody who is responsible")
                .help("name a post or a person: responsibility = \"…\", for example \"Head of Inclusion\"")
                .fill(plan_spot(one, PlanKey::Responsibility), "responsibility = \"…\"")
        });
    responsible.chain(unnamed).collect()
}

/// Whether a field of the council's own names nobody yet. It need not apply: “n/a” is an answer there.
fn is_unnamed(person: &str) -> bool {
    let words = person.to_lowercase();
    let is_answer = NOT_APPLICABLE.contains(&trimmed(&words)) && !words.contains('?');
    is_nobody(person) && !is_answer
}

fn is_nobody(responsibility: &str) -> bool {
    let words = responsibility.to_lowercase();
    let all = trimmed(&words);
    let each: Vec<&str> = words
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let to_be = each
        .windows(3)
        .any(|three| matches!(three, ["to", "be", what] if TO_BE.contains(what)));
    let vacant = each.iter().position(|word| VACANT.contains(word));
    let is_vacant = vacant.is_some_and(|at| {
        let mut before = each.iter().take(at);
        before.all(|word| NO_POST.contains(word))
            && !each.iter().any(|word| UNTIL_THEN.contains(word))
    });
    let names_none =
        |word: &&str| OPEN.contains(word) || NO_POST.contains(word) || NAMES_NONE.contains(word);
    let is_open = each.iter().any(|word| OPEN.contains(word)) && each.iter().all(names_none);
    NOBODY.contains(&all) || to_be || is_vacant || is_open
}

fn trimmed(words: &str) -> &str {
    words.trim_matches(|letter: char| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::{is_nobody, is_unnamed};

    #[test]
    fn a_field_of_the_councils_own_may_be_about_nobody() {
        for words in [
            "n/a",
            "N/A",
            "Not applicable",
            "None",
            "–",
            "Councillor A Member",
        ] {
            assert!(!is_unnamed(words), "{words}");
        }
        for words in ["TBC", "?", "Vacant", "To be confirmed", "Nobody", "Unknown"] {
            assert!(is_unnamed(words), "{words}");
        }
    }

    #[test]
    fn nobody_has_many_names() {
        for words in [
            "TBC",
            "–",
            "?",
            "Vacant",
            "Vacant (Head of Inclusion)",
            "This post is currently vacant",
            "Vacancy",
            "To be confirmed",
            "N/A",
            "Officer, tbc",
        ] {
            assert!(is_nobody(words), "{words}");
        }
        for words in [
            "Head of Parks (vacant from May 2026)",
            "Head of Parks – vacant",
            "Director of Placemaking & Housing / tbc",
            "Vacant post – interim: J Ali",
            "Parks Manager (post currently unfilled)",
            "DCS",
            "Scrutiny Committee",
            "SEN & Engagement/EIS/DCS",
            "No Limits Team",
            "NA Smith",
        ] {
            assert!(!is_nobody(words), "{words}");
        }
    }
}
