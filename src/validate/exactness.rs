//! How exact a date must be, and what to type where one is not.

use super::refusal;
use crate::diagnostic::{Diagnostic, Edit, nearest};
use crate::model::{DATE_NAMES, When, WhenFault};

/// How exact a date must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exactness {
    /// Any words that were agreed.
    Words,
    /// A day, a month, or another time on which one can report, such as a quarter.
    Time,
    /// A day or a month.
    DayOrMonth,
    /// A day, or the days of one meeting.
    Days,
    /// A day.
    Day,
}

impl Exactness {
    /// Reads a date that is as exact.
    pub(super) fn read(self, text: &str) -> Result<When, WhenFault> {
        if self == Exactness::Words {
            return When::on_lines(text);
        }
        let when = When::parse(text)?;
        match self {
            Exactness::Words => Ok(when),
            Exactness::Time => when.reported_time(),
            Exactness::DayOrMonth => when.day_or_month(),
            Exactness::Days => when.day_or_days(),
            Exactness::Day => when.exact_day(),
        }
    }

    /// What to write where there is no date. Which date it is nobody but an officer can say; the year is the one typed.
    fn examples(self, typed: &str) -> String {
        let mut words = typed.split(|sign: char| !sign.is_ascii_digit());
        let year = words.find(|word| word.len() == 4 && word.starts_with("20"));
        let year = year.unwrap_or("2018");
        self.of_2018().replace("2018", year)
    }

    fn of_2018(self) -> &'static str {
        match self {
            Exactness::Words => {
                "write a date or the words that were agreed, such as \"September 2018\", \"Termly\" or \"Ongoing\""
            }
            Exactness::Time => {
                "write day, month and year, such as \"12 July 2018\", or the month or another time with its year: \"July 2018\", \"Summer Term 2018\""
            }
            Exactness::DayOrMonth => {
                "write day, month and year, such as \"12 July 2018\", or \"July 2018\" where the day is not known"
            }
            Exactness::Day | Exactness::Days => {
                "write day, month and year, such as \"12 July 2018\""
            }
        }
    }
}

/// A date that is refused → what to say of it, which still needs its place.
pub(super) fn refused(fault: &WhenFault, exactness: Exactness) -> Diagnostic {
    let finding = Diagnostic::error(super::Coded::code(fault), fault.to_string());
    match fault {
        WhenFault::Blank => finding.help(exactness.examples("")),
        WhenFault::NotADay { words }
        | WhenFault::NotATime { words }
        | WhenFault::NotADayOrMonth { words } => {
            match meant(words).filter(|meant| exactness.read(meant).is_ok()) {
                Some(meant) => finding
                    .help(format!("did you mean \"{meant}\"?"))
                    .typed(Edit::Instead(format!("\"{meant}\""))),
                None => finding.help(exactness.examples(words)),
            }
        }
        WhenFault::Impossible { words, days } => match american(words, days) {
            Some(meant) => finding
                .help(format!("did you mean \"{meant}\"?"))
                .typed(Edit::Instead(format!("\"{meant}\""))),
            None => refusal(fault),
        },
        _ => refusal(fault),
    }
}

/// The words with each impossible day put into our order; none where that makes no day of one.
fn american(words: &str, days: &[String]) -> Option<String> {
    let put_right = |words: String, day: &String| Some(words.replacen(day, &other_order(day)?, 1));
    days.iter().try_fold(words.to_owned(), put_right)
}

/// A date in figures with the month first, as in America, put right: "09/25/2025".
fn other_order(words: &str) -> Option<String> {
    let sign = ['/', '.', '-']
        .into_iter()
        .find(|sign| words.contains(*sign))?;
    let parts: Vec<&str> = words.split(sign).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let other = match first.trim().len() {
        4 => [first, third, second],
        _ => [second, first, third],
    };
    let other = other.map(|part| part.trim()).join(&sign.to_string());
    let is_day = When::parse(&other).is_ok_and(|when| when.into_day().is_ok());
    is_day.then_some(other)
}

/// A date with the name of its month put right: "3 Decmber 2026".
fn meant(words: &str) -> Option<String> {
    let is_letter = |letter: char| letter.is_alphabetic();
    let pieces = words.split(|letter| !is_letter(letter));
    let wrong = pieces.filter(|piece| piece.len() >= SHORTEST);
    let mut right = wrong.filter_map(|piece| {
        let month = nearest(piece, DATE_NAMES)?;
        Some(words.replacen(piece, month, 1))
    });
    right.find(|words| When::parse(words).is_ok_and(|when| when.last_day().is_some()))
}

/// The shortest word that is taken for a misspelt month, in letters.
const SHORTEST: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_month_is_put_right_where_a_date_comes_of_it() {
        for (typed, right) in [
            ("3 Decmber 2026", Some("3 December 2026")),
            ("14th Febuary 2025", Some("14th February 2025")),
            (
                "Thursday 12 Setpember 2024",
                Some("Thursday 12 September 2024"),
            ),
            ("1 Juen 2025", Some("1 June 2025")),
            ("Agust 2024", Some("August 2024")),
            ("31 Novembr 2024", None),
            ("When the new school opens", None),
            ("March", None),
        ] {
            assert_eq!(meant(typed).as_deref(), right, "{typed}");
        }
        let day = |words: &str| {
            refused(
                &WhenFault::NotADay {
                    words: words.to_owned(),
                },
                Exactness::Day,
            )
        };
        assert!(day("Agust 2024").helps()[0].starts_with("write day"));
        assert!(day("Early in 2026").helps()[0].ends_with("\"12 July 2026\""));
    }

    #[test]
    fn the_american_order_is_put_right_where_a_day_comes_of_it() {
        for (typed, right) in [
            ("09/25/2025", Some("25/09/2025")),
            ("2025-25-09", Some("2025-09-25")),
            ("13/25/2025", None),
            ("31/09/2025", None),
            ("31 September 2025", None),
        ] {
            assert_eq!(other_order(typed).as_deref(), right, "{typed}");
        }
    }

    #[test]
    fn a_blank_date_is_offered_dates_as_exact_as_they_must_be() {
        let help = |exactness| refused(&WhenFault::Blank, exactness).helps()[0].clone();
        assert!(help(Exactness::Words).contains("Ongoing"));
        for exact in [Exactness::Day, Exactness::DayOrMonth, Exactness::Time] {
            let help = help(exact);
            assert!(
                help.contains("12 July 2018") && !help.contains("Ongoing"),
                "{help}"
            );
        }
    }
}
