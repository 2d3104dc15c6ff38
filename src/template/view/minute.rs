//! What the template of the minute on an update sees.

use serde::Serialize;

use super::{CouncilView, PaperView, ReviewView, not_graded};
use crate::council::Council;
use crate::model::{Progress, RecommendationNumber, Review, RichText, TextLine, Update, When};
use crate::template::title::full_title;

/// What a minute is made of.
#[derive(Debug, Clone, Copy)]
pub struct Minute<'a> {
    /// The review.
    pub review: &'a Review,
    /// The update, on which the committee has agreed.
    pub update: &'a Update,
    /// The committee that considered it, where the file of its meeting says so.
    pub committee: Option<&'a str>,
    /// When the next one is due, if that is known.
    pub next_update: Option<&'a str>,
}

/// The page of a minute.
#[derive(Serialize)]
pub(in crate::template) struct MinutePage<'a> {
    council: CouncilView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    minute: MinuteView<'a>,
}

#[derive(Serialize)]
struct MinuteView<'a> {
    /// The title of the update with that of the review, each once.
    update: String,
    /// The date of the update.
    date: &'a str,
    /// The committee that considered it.
    committee: &'a str,
    /// When the committee considered it.
    considered_on: Option<&'a str>,
    /// What the committee considered, in the council's phrase.
    considered: Option<String>,
    /// What it resolved on the grades.
    resolution: Option<&'a str>,
    /// Every recommendation of the update.
    recommendations: Vec<MinutedView<'a>>,
    /// Those for which the committee agreed another grade.
    amended: Vec<MinutedView<'a>>,
    /// What it resolved on those that it signed off.
    signed_off: Option<String>,
    /// What it resolved on the next update.
    next_update: Option<String>,
}

/// What was agreed on a recommendation.
#[derive(Serialize)]
struct MinutedView<'a> {
    number: &'a RecommendationNumber,
    /// What is recommended, on one line and without marks.
    text: String,
    /// The grade that the committee agreed.
    grade: &'a str,
    /// What officers proposed, where that is another grade.
    proposed: Option<String>,
    /// Who moved the other grade.
    moved_by: Option<String>,
    is_signed_off: bool,
}

/// A value in the place of the dots of a phrase.
fn filled(phrase: &TextLine, value: &str) -> String {
    match phrase.as_str().contains('…') {
        true => phrase.as_str().replacen('…', value, 1),
        false => format!("{phrase} {value}"),
    }
}

/// A sentence that goes on with another one, which has the full stop. That of an abbreviation stays.
fn without_full_stop(sentence: &str) -> String {
    let without = sentence.strip_suffix('.');
    let without = without.filter(|rest| !rest.ends_with('.') && !ends_short(rest));
    without.unwrap_or(sentence).to_owned()
}

/// Whether the last word is an abbreviation that has a full stop: "p.a", "Ltd".
fn ends_short(words: &str) -> bool {
    const SHORT: [&str; 47] = [
        "etc", "Ltd", "Cyf", "Co", "Inc", "ayb", "ayyb", "approx", "yr", "yrs", "mth", "mths",
        "wk", "wks", "hr", "hrs", "min", "mins", "max", "incl", "excl", "misc", "est", "rec",
        "recs", "para", "paras", "vol", "govt", "dept", "tel", "ext", "Rd", "St", "Ave", "Dr",
        "Cllr", "Cllrs", "Jan", "Feb", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "Tach",
    ];
    let last = words.rsplit([' ', '(', '/']).next().unwrap_or(words);
    let is_letter = |part: &str| part.len() == 1 && part.chars().all(char::is_alphabetic);
    SHORT.contains(&last) || (last.contains('.') && last.split('.').all(is_letter))
}

/// "1, 2a and 4".
fn in_a_row(numbers: &[String], and: Option<&TextLine>) -> String {
    match (numbers, and) {
        ([first @ .., last], Some(and)) if !first.is_empty() => {
            format!("{} {and} {last}", first.join(", "))
        }
        _ => numbers.join(", "),
    }
}

impl<'a> MinutePage<'a> {
    pub fn new(minute: &Minute<'a>, council: &'a Council) -> Self {
        let Minute { review, update, .. } = *minute;
        let words = &council.minutes;
        let phrase = |name: &str| words.labels.get(name);
        let minuted = |progress: &'a Progress| Self::minuted(progress, review, council);
        let is_amended = |progress: &&Progress| progress.amended_from().is_some();
        let amended = update.progress.iter().filter(is_amended);
        let amended: Vec<MinutedView<'a>> = amended.map(minuted).collect();
        let signed_off = update
            .progress
            .iter()
            .filter(|one| one.signed_off.is_some());
        let signed_off: Vec<String> = signed_off
            .map(|one| one.recommendation.to_string())
            .collect();
        let resolution = match amended.is_empty() {
            true => "confirmed",
            false => "amended",
        };
        let title = update
            .title
            .as_ref()
            .unwrap_or(&council.progress_update.title);
        Self {
            council: CouncilView::new(council),
            paper: PaperView::new(words),
            review: ReviewView::new(review),
            minute: MinuteView {
                update: full_title(title.as_str(), review.title.as_str()),
                date: update.date.words(),
                committee: minute.committee.unwrap_or(review.committee.as_str()),
                considered_on: update.considered.as_ref().map(When::words),
                considered: phrase("considered").map(|words| filled(words, review.title.as_str())),
                resolution: phrase(resolution).map(TextLine::as_str),
                recommendations: update.progress.iter().map(minuted).collect(),
                amended,
                signed_off: phrase("signed_off")
                    .filter(|_| !signed_off.is_empty())
                    .map(|words| filled(words, &in_a_row(&signed_off, phrase("and")))),
                next_update: phrase("next_update")
                    .zip(minute.next_update)
                    .map(|(words, when)| filled(words, when)),
            },
        }
    }

    fn minuted(
        progress: &'a Progress,
        review: &'a Review,
        council: &'a Council,
    ) -> MinutedView<'a> {
        let phrase = |name: &str| council.minutes.labels.get(name);
        let before = progress.amended_from();
        let one = review.recommendations.get(&progress.recommendation);
        let text = one
            .map(|one| RichText::plain(&one.text))
            .unwrap_or_default();
        let proposed = phrase("proposed").zip(before);
        let moved_by = progress.moved_by.as_ref().filter(|_| before.is_some());
        let grade = match progress.standing() {
            Some(agreed) if agreed.is_short() => agreed.grade.label().as_str(),
            Some(agreed) => agreed.typed.as_str(),
            None => not_graded(&council.progress_update),
        };
        MinutedView {
            number: &progress.recommendation,
            text: without_full_stop(&text.split_whitespace().collect::<Vec<_>>().join(" ")),
            grade,
            proposed: proposed.map(|(words, before)| filled(words, before.typed.as_str())),
            moved_by: phrase("moved_by")
                .zip(moved_by)
                .map(|(words, name)| filled(words, name.as_str())),
            is_signed_off: progress.signed_off.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::without_full_stop;

    #[test]
    fn the_full_stop_of_an_abbreviation_is_no_end_of_a_sentence() {
        for (sentence, expected) in [
            ("The MD attends x2 p.a.", "The MD attends x2 p.a."),
            ("Open until 5 p.m.", "Open until 5 p.m."),
            ("Let it to Parks Ltd.", "Let it to Parks Ltd."),
            ("Inspect swings, slides etc.", "Inspect swings, slides etc."),
            ("Review it after 1 yr.", "Review it after 1 yr."),
            ("Open it by Sept.", "Open it by Sept."),
            ("Inspect every area.", "Inspect every area"),
            ("Open at 10.30.", "Open at 10.30"),
            ("See www.example.gov.uk.", "See www.example.gov.uk"),
            ("Ask the MD.", "Ask the MD"),
            ("As agreed...", "As agreed..."),
        ] {
            assert_eq!(without_full_stop(sentence), expected);
        }
    }
}
