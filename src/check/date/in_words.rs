//! A date that cannot be compared with a calendar, and is not endless by intent either.
//!
//! So each date of a recommendation is judged, is endless, or is reported: none passes in silence.

use crate::check::day::example;
use crate::check::placeholder::is_nothing;
use crate::check::report::{Report, closed, plan_spot};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation, nearest};
use crate::model::{
    DATE_NAMES, Meaning, Need, NextUpdateMeaning, PeriodKind, PlanKey, ProgressKey, Review,
    ReviewKey, Spot, When,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::DateInWords,
    explanation: Explanation {
        what: "A date is printed as it is, and it is not checked whether it has passed. It is in words that are not \
               understood, such as “Next meeting”, or unclear, such as “March 25”, which may be a month or a day. The \
               forms that are understood are in reviews/README.md. A recommendation that is graded achieved is left out.",
        why: "A date that cannot be compared with a calendar is never late. This is for information; if these are \
              the words that were agreed, leave them.",
        bad: "date = \"March 25\"",
        good: "date = \"March 2025\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let next = review.next_update.iter();
    let next = next.filter(|next| next.meaning() == &NextUpdateMeaning::Event);
    let next = next.filter(|next| names_a_time(next.words()));
    let next = next.map(|next| (Spot::Review(ReviewKey::NextUpdate), next.words()));
    let finished = closed(review);
    let plans = review.recommendations.iter();
    let plans = plans
        .filter(|one| !finished.contains(&one.number))
        .filter_map(|one| Some((one, one.date.as_ref()?)))
        // "N/A" is no date, and is reported as such.
        .filter(|(_, date)| is_unwatched(review, date) && !is_nothing(date.words()))
        .map(|(one, date)| (plan_spot(one, PlanKey::Date), date.words()));
    let announced = Report::all(review).filter_map(|report| {
        let date = report.progress.anticipated_date.as_ref()?;
        let is_unknown = date.meaning() == &Meaning::Unknown && !is_needed(report);
        let is_counted = review.last_day_in(report.update, date).is_some();
        let is_unwatched = is_unknown || (is_unwatched(review, date) && !is_counted);
        is_unwatched.then(|| (report.spot(ProgressKey::AnticipatedDate), date.words()))
    });
    next.chain(plans)
        .chain(announced)
        .map(|(spot, words)| remark(review, spot, words))
        .collect()
}

/// Neither a date that can be compared with a calendar nor one that has no end by intent.
fn is_unwatched(review: &Review, date: &When) -> bool {
    matches!(date.meaning(), Meaning::Words | Meaning::After(_))
        && review.last_day_of(date).is_none()
}

/// Whether its grade asks for an anticipated date. Then that rule says that it is not known.
fn is_needed(report: Report<'_>) -> bool {
    let grade = &report.progress.standing().grade;
    grade.needs().contains(&Need::AnticipatedDate)
}

fn remark(review: &Review, spot: Spot, words: &str) -> Remark {
    let at = spot.clone();
    let message = format!("it is not checked whether “{words}” has passed");
    let remark = Remark::new(spot, message)
        .of_all("have a date of which it is not checked whether it has passed");
    if let Some(right) = misspelt(words) {
        return remark
            .help(format!("did you mean “{right}”?"))
            .fill(at, format!("date = \"{right}\""));
    }
    if let Some(clear) = with_year(review, words) {
        return remark
            .help(format!("say which year: \"{clear}\""))
            .fill(at, format!("date = \"{clear}\""));
    }
    let month = example(review);
    remark.help(format!(
        "if a day or a month was agreed, write that, such as \"1 {month}\" or \"{month}\""
    ))
}

/// A year ("2018", "2018/19"), the name of a month, or a quarter ("Q4").
fn names_a_time(words: &str) -> bool {
    let pieces = words.split(|letter: char| !letter.is_alphanumeric());
    pieces.into_iter().any(|piece| {
        let is_year = piece.len() == 4 && (piece.starts_with("19") || piece.starts_with("20"));
        let is_quarter = matches!(piece, "Q1" | "Q2" | "Q3" | "Q4");
        (is_year && piece.parse::<u16>().is_ok()) || is_quarter || DATE_NAMES.contains(&piece)
    })
}

/// The words with the month that one of them is probably meant to be.
fn misspelt(words: &str) -> Option<String> {
    let mut pieces = words.split(|letter: char| !letter.is_alphabetic());
    pieces.find_map(|piece| {
        let meant = nearest(piece, DATE_NAMES).filter(|_| piece.len() >= SHORTEST)?;
        let right = words.replacen(piece, meant, 1);
        let is_misspelt = !meant.eq_ignore_ascii_case(piece);
        (is_misspelt && has_end(&right)).then_some(right)
    })
}

/// The words with the year that is missing: the first one that is not over when the action plan is agreed. "March 25" is
/// taken for a month, because its figures are more often a year than a day.
fn with_year(review: &Review, words: &str) -> Option<String> {
    let agreed = review.action_plan_agreed.as_ref()?.first_day()?;
    if let Some((rest, figures)) = words.rsplit_once(' ')
        && figures.len() == 2
        && figures.bytes().all(|figure| figure.is_ascii_digit())
    {
        let month = format!("{rest} 20{figures}");
        return has_end(&month).then_some(month);
    }
    // A year at the end of several dates, or of a sentence, is no answer: "February 2023, deferred".
    if has_year(words) {
        return None;
    }
    let years = [agreed.year(), agreed.year() + 1];
    let forms = years.map(|year| {
        [
            format!("{words} {year}"),
            format!("{words} {year}/{:02}", (year + 1) % 100),
        ]
    });
    let mut forms = forms.into_iter().flatten();
    let says_year = words.to_lowercase().contains("year");
    forms.find(|form| {
        let Ok(when) = When::parse(form) else {
            return false;
        };
        let Meaning::Period(period) = when.meaning() else {
            return when.earlier().is_empty() && when.last_day().is_some_and(|last| last >= agreed);
        };
        let is_clear = match period.kind() {
            // "Completed 2024" is no better than "Completed".
            PeriodKind::Year
            | PeriodKind::FinancialYear
            | PeriodKind::SchoolYear
            | PeriodKind::MunicipalYear => says_year,
            // Quarters are those of financial years.
            PeriodKind::Quarter => form.contains('/'),
            _ => true,
        };
        is_clear && when.earlier().is_empty() && period.last_day() >= agreed
    })
}

/// Whether the words name a year, so that none is missing.
fn has_year(words: &str) -> bool {
    let mut pieces = words.split(|letter: char| !letter.is_ascii_digit());
    pieces.any(|piece| piece.len() == 4)
}

fn has_end(words: &str) -> bool {
    When::parse(words).is_ok_and(|when| when.last_day().is_some())
}

/// The shortest word that is taken for a misspelt month, in letters.
const SHORTEST: usize = 4;

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
        assert_eq!(
            misspelt("Sepetmber 2025").as_deref(),
            Some("September 2025")
        );
        assert_eq!(misspelt("Tachwed 2025").as_deref(), Some("Tachwedd 2025"));
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
