//! A next update that looks like a date and is taken as an event.

use crate::check::day::example;
use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{MONTH_NAMES, NextUpdate, NextUpdateMeaning, PlanKey, ReviewKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NextUpdateUnclear,
    explanation: Explanation {
        what: "What a review says of its next update looks like a date, and is not one that the program can read. So it \
               counts as an event, which is never overdue. “TBC” and “Termly” name no day either; “6-monthly” and \
               “Annually” are counted from the last update. Write a day or a month. Where recommendations are due at \
               different times, write each date with the numbers in brackets after it. A line at the end of the file \
               belongs to the last recommendation; one for the whole review is above the first.",
        why: "An update that nobody waits for does not come. Updates that never came are the first complaint of those who \
              keep trackers.",
        bad: "next_update = \"Autumn or Winter 2025\"",
        good: "next_update = \"November 2025\"\n\n\
               next_update = \"March 2025 (1 and 2), May 2025 (3)\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let whole = review.next_update.as_ref();
    let whole = whole.map(|next| (Spot::Review(ReviewKey::NextUpdate), next));
    let parts = review.recommendations.iter().filter_map(|one| {
        let next = one.next_update.as_ref()?;
        Some((plan_spot(one, PlanKey::NextUpdate), next))
    });
    let all = whole.into_iter().chain(parts);
    let dates = all.filter_map(|(spot, next)| remark(subject, spot, next));
    dates.chain(of_the_last_one(subject)).collect()
}

/// What was typed at the end of review.toml belongs to its last recommendation, which may not have been meant.
fn of_the_last_one(subject: &Subject<'_>) -> Option<Remark> {
    let review = subject.review;
    let mut all = review.recommendations.iter().rev();
    let last = all.next().filter(|last| last.next_update.is_some())?;
    let is_alone = review.next_update.is_none() && all.all(|one| one.next_update.is_none());
    if !is_alone || review.recommendations.len() == 1 {
        return None;
    }
    let message = format!(
        "this next update is of {} only, the last in the file",
        last.number.called()
    );
    Some(
        Remark::new(plan_spot(last, PlanKey::NextUpdate), message)
            .help("if it is that of the whole review, move it above the first [[recommendation]]"),
    )
}

fn remark(subject: &Subject<'_>, spot: Spot, next: &NextUpdate) -> Option<Remark> {
    let month = example(subject);
    if next.meaning() == &NextUpdateMeaning::NoDay {
        let message = format!("“{next}” names no day, so that the next update is never overdue");
        return Some(Remark::new(spot, message).help(format!(
            "write a day or a month, such as \"{month}\", or a number of months, such as \"6 months after the last update\""
        )));
    }
    let is_event = matches!(next.meaning(), NextUpdateMeaning::Event);
    if !is_event || !looks_like_a_date(next.words()) {
        return None;
    }
    let message = format!("“{next}” is taken as an event, which is never overdue");
    Some(Remark::new(spot, message).help(format!(
        "if it is a date, write a day or a month, such as \"{month}\"; if there are several, write the recommendations \
         of each in brackets, such as \"{month} (1 and 2)\""
    )))
}

/// Words for parts of a year, by their beginnings.
const PARTS_OF_A_YEAR: [&str; 8] = [
    "spring",
    "summer",
    "autumn",
    "winter",
    "term",
    "quarter",
    "christmas",
    "easter",
];

/// Whether there is a year in it, or a figure beside a month or another part of a year.
pub(in crate::check) fn looks_like_a_date(words: &str) -> bool {
    let small = words.to_lowercase();
    let words: Vec<&str> = small
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_figure = |word: &str| word.chars().all(|letter| letter.is_ascii_digit());
    let is_year = |word: &str| {
        let year: Option<u16> = word.parse().ok();
        year.is_some_and(|year| (1990..2100).contains(&year))
    };
    let is_quarter = |word: &str| {
        let number = word.strip_prefix('q');
        number.is_some_and(|number| !number.is_empty() && is_figure(number))
    };
    let is_month = |word: &str| {
        MONTH_NAMES.iter().any(|name| {
            let name = name.to_lowercase();
            word.len() >= 3 && name.starts_with(word)
        })
    };
    let is_part = |word: &str| PARTS_OF_A_YEAR.iter().any(|part| word.starts_with(part));
    let pairs = words.windows(2).any(|pair| match pair {
        [one, other] => {
            let named = |word: &str| is_month(word) || is_part(word);
            (is_figure(one) && named(other)) || (named(one) && is_figure(other))
        }
        _ => false,
    });
    pairs || words.iter().any(|word| is_year(word) || is_quarter(word))
}

#[cfg(test)]
mod tests {
    use super::looks_like_a_date;

    #[test]
    fn words_that_only_look_like_a_date_are_known() {
        for words in [
            "Autumn or Winter 2025",
            "Q4 25/26",
            "Mar 26 or May 26",
            "Spring Term",
            "3 March",
            "March 2025 and May 2025",
        ] {
            assert_eq!(looks_like_a_date(words), words != "Spring Term", "{words}");
        }
        for words in [
            "when the land is bought",
            "after the May elections",
            "6 months after the land is bought",
            "when the new rota has run for three months",
        ] {
            assert!(!looks_like_a_date(words), "{words}");
        }
    }
}
