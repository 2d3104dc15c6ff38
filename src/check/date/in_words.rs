//! A date that names a year, a month or a quarter, but is not one that can be compared with a calendar.

use super::{Dated, dates};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation, nearest};
use crate::model::{Meaning, NextUpdateMeaning, PlanKey, ProgressKey, ReviewKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::DateInWords,
    explanation: Explanation {
        what: "A date is printed as it is, and it is not checked whether it has passed. It names a year, a month or \
               a quarter, such as “Q4 2016/17” or “March/April 2018”, but not in a form that is understood. Those \
               forms are in reviews/README.md.",
        why: "A date that cannot be compared with a calendar is never late. This is for information; if these are \
              the words that were agreed, leave them.",
        bad: "date = \"Q4 2016/17\"",
        good: "date = \"March 2017\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let dates = dates(subject.review).into_iter();
    let dates = dates
        .filter(|dated| is_of_a_recommendation(dated) && dated.when.meaning() == &Meaning::Words);
    let dates = dates.map(|dated| (dated.spot, dated.when.words()));
    let next = subject.review.next_update.iter();
    let next = next.filter(|next| next.meaning() == &NextUpdateMeaning::Event);
    let next = next.map(|next| (Spot::Review(ReviewKey::NextUpdate), next.words()));
    next.chain(dates)
        .filter(|(_, words)| names_a_time(words))
        .map(|(spot, words)| {
            let at = spot.clone();
            let remark = Remark::new(
                spot,
                format!("it is not checked whether “{words}” has passed"),
            )
            .of_all("have a date of which it is not checked whether it has passed");
            match misspelt(words) {
                Some(right) => remark
                    .help(format!("did you mean “{right}”?"))
                    .fill(at, format!("date = \"{right}\"")),
                None => remark.help(
                    "if a day or a month was agreed, write that: \"31 March 2017\", \"March 2017\"",
                ),
            }
        })
        .collect()
}

/// A date by which something is to be done: one of the council's own fields may be any other.
fn is_of_a_recommendation(dated: &Dated<'_>) -> bool {
    let is_own = matches!(
        dated.spot,
        Spot::Recommendation(_, PlanKey::Extra(_)) | Spot::Progress(_, _, ProgressKey::Extra(_))
    );
    dated.spot.recommendation().is_some() && !is_own
}

/// A year ("2018", "2018/19"), the name of a month, or a quarter ("Q4").
fn names_a_time(words: &str) -> bool {
    let pieces = words.split(|letter: char| !letter.is_alphanumeric());
    pieces.into_iter().any(|piece| {
        let is_year = piece.len() == 4 && (piece.starts_with("19") || piece.starts_with("20"));
        let is_quarter = matches!(piece, "Q1" | "Q2" | "Q3" | "Q4");
        (is_year && piece.parse::<u16>().is_ok()) || is_quarter || MONTHS.contains(&piece)
    })
}

/// The words with the month that one of them is probably meant to be.
fn misspelt(words: &str) -> Option<String> {
    let mut pieces = words.split(|letter: char| !letter.is_alphabetic());
    pieces.find_map(|piece| {
        let meant = nearest(piece, MONTHS).filter(|_| piece.len() >= SHORTEST)?;
        let is_misspelt = !meant.eq_ignore_ascii_case(piece);
        is_misspelt.then(|| words.replacen(piece, meant, 1))
    })
}

/// The shortest word that is taken for a misspelt month, in letters.
const SHORTEST: usize = 5;

/// May is left out, because it is a verb as well.
const MONTHS: [&str; 11] = [
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[cfg(test)]
mod tests {
    use super::{misspelt, names_a_time};

    #[test]
    fn a_misspelt_month_is_recognised() {
        assert_eq!(
            misspelt("31 Decmber 2023").as_deref(),
            Some("31 December 2023")
        );
        assert_eq!(misspelt("Easter, Spring or march/April 2023, or Q4"), None);
    }

    #[test]
    fn only_what_names_a_time_is_remarked_on() {
        for words in [
            "Q4 2016/17",
            "March/April 2018",
            "Easter 2024",
            "By 2020",
            "early in June",
        ] {
            assert!(names_a_time(words), "{words}");
        }
        for words in [
            "When the new school opens",
            "As the budget may allow",
            "After 200 visits",
            "TBC",
        ] {
            assert!(!names_a_time(words), "{words}");
        }
    }
}
