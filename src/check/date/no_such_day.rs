//! A date in a text that no calendar has.

use super::day_words::{OPENS, SIGNS, begins_with_a_figure, dated, is_of};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Fault, When, WhenFault, Word, day_of_week};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoSuchDay,
    explanation: Explanation {
        what: "A text names a day that does not exist, such as 31 April, with its year or without. In a date that has a key of its own it is \
               an error, impossible-date.",
        why: "A reader cannot know which day was meant, and evidence with an impossible date is worth less.",
        bad: "evidence = \"The register was closed on 31 April 2024.\"",
        good: "evidence = \"The register was closed on 30 April 2024.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let texts = written.texts.iter();
    let texts = texts.filter(|text| !text.quotes_mistakes());
    texts.flat_map(in_text).collect()
}

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    // The first letter decides for most words, and is cheap to look at.
    let figures = text.words.iter().enumerate();
    let mut figures = figures.filter(|(_, word)| begins_with_a_figure(word));
    std::iter::from_fn(move || figures.next()).filter_map(|(at, _)| {
        let dated = dated(&text.words, at);
        let with_year = dated.and_then(|dated| remark(text, &dated.read, dated.words));
        with_year.or_else(|| without_year(text, at))
    })
}

fn remark(text: &LongText<'_>, date: &str, words: &[Word<'_>]) -> Option<Remark> {
    let fault = When::parse(date).err()?;
    // Of "2025 and 30.02.25" only the last word is a day, and is reported by itself.
    let is_all = matches!(&fault, WhenFault::Impossible { days, .. } if days.iter().eq([date]));
    let range = words.first()?.range.start..words.last()?.range.end;
    let spot = text.spot.clone().within(text.text, range);
    // "June 31st, 2025" has its comma.
    let typed: Vec<&str> = match words {
        [first, middle @ .., last] => {
            let middle = middle.iter().map(|word| &*word.text);
            let ends = (std::iter::once(first.bare()), std::iter::once(last.bare()));
            ends.0.chain(middle).chain(ends.1).collect()
        }
        one => one.iter().map(Word::bare).collect(),
    };
    let message = fault.to_string().replace(date, &typed.join(" "));
    is_all.then(|| Remark::new(spot, message).help(fault.help()))
}

/// Words before a day, and after one. In "there were 31 April referrals" nobody means a day.
const BEFORE: [&str; 47] = [
    "by",
    "on",
    "before",
    "until",
    "till",
    "to",
    "from",
    "since",
    "after",
    "and",
    "the",
    "is",
    "was",
    "be",
    "due",
    "between",
    "through",
    "ends",
    "ended",
    "ending",
    "begins",
    "began",
    "beginning",
    "starts",
    "started",
    "starting",
    "closes",
    "closed",
    "closing",
    "due:",
    "date:",
    "deadline",
    "deadline:",
    "erbyn",
    "ar",
    "cyn",
    "tan",
    "hyd",
    "o",
    "i",
    "wedi",
    "a",
    "yw",
    "oedd",
    "fydd",
    "ydy",
    "dyddiad:",
];
const AFTER: [&str; 24] = [
    "and", "at", "the", "to", "for", "by", "when", "in", "as", "or", "but", "so", "if", "because",
    "which", "ac", "a", "am", "i", "yn", "ar", "ond", "gan", "neu",
];

/// Words after a day that is what a sentence is about: "31 November is its end."
const VERBS: [&str; 14] = [
    "is", "was", "will", "would", "has", "had", "remains", "becomes", "yw", "yw'r", "yw’r", "oedd",
    "fydd", "ydy",
];

/// "31 April", "30 Feb", without a year. In a leap year February has 29 days.
fn without_year(text: &LongText<'_>, at: usize) -> Option<Remark> {
    const LEAP_YEAR: &str = " 2024";
    let day = text.words.get(at)?;
    // Only a 30 or a 31 may be no day of a month.
    let figures = day.text.trim_start_matches(['(', '"', '“', '‘']);
    if !figures.starts_with("31") && !figures.starts_with("30") {
        return None;
    }
    let of = usize::from(text.words.get(at + 1).is_some_and(|of| is_of(day, of)));
    let month = text.words.get(at + 1 + of)?;
    if day.text.ends_with(SIGNS) || month.text.starts_with(OPENS) {
        return None;
    }
    let next = text.words.get(at + 2 + of).map_or("", |next| &*next.text);
    let before = at.checked_sub(1).and_then(|before| text.words.get(before));
    let is_after_word = before.is_some_and(|before| {
        BEFORE.contains(&before.text.to_lowercase().as_str())
            || day_of_week(before.bare()).is_some()
    });
    let begins = before.is_none_or(|before| before.text.ends_with(['.', '!', '?', ';']));
    let is_subject = VERBS.contains(&next) && (begins || is_after_word);
    let ends = next.is_empty() || !month.text.ends_with(char::is_alphanumeric);
    let has_year = next.contains(|letter: char| letter.is_ascii_digit());
    let is_named = is_after_word && (ends || AFTER.contains(&next));
    if has_year || !(is_named || is_subject) {
        return None;
    }
    let date = format!("{} {}", day.bare(), month.bare());
    let fault = When::parse(&format!("{date}{LEAP_YEAR}")).err()?;
    let is_day = matches!(&fault, WhenFault::Impossible { days, .. } if days.len() == 1);
    let spot = text
        .spot
        .clone()
        .within(text.text, day.range.start..month.range.end);
    let message = format!("the calendar has no “{date}”");
    let help = fault.help().replace(LEAP_YEAR, "");
    is_day.then(|| Remark::new(spot, message).help(help))
}

#[cfg(test)]
mod tests {
    use super::in_text;
    use crate::check::text::LongText;
    use crate::model::{ReviewKey, RichText, Spot};

    #[test]
    fn a_day_without_a_year_is_looked_for_in_every_calendar() {
        let remarks = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let text = LongText {
                spot: Spot::Review(ReviewKey::Title),
                words: text.words(),
                text: &text,
            };
            in_text(&text).count()
        };
        for words in [
            "Inspect it by 31 April.",
            "Inspect it by 30 Feb",
            "It met on Monday 31st June, and again.",
            "Archwilio erbyn 31 Ebrill.",
            "Inspect it by 31 September and report.",
            "31 November is its end.",
            "It began in May. 31 November was its end.",
            "It began on 9 May and 31 November is its end.",
            "The end is 31 November and it began.",
            "The end was the 31st of November, but it went on.",
            "The survey closes 31 June.",
            "Deadline: 31 June",
            "31 Tachwedd yw'r diwedd.",
            "31 Tachwedd fydd y cyfarfod.",
            "Inspect it by 31 April 2024.",
            "Inspect it by (31 April, 2024).",
            "The minutes of 31/09/24 were signed",
            "It met on the 31st of June 2025.",
            "It met by the 31st of June, and again.",
            "It met on June 31st, 2025 and again.",
            "It was sent on 31-Jun-25.",
            "It was sent on Sept 31, 2025.",
            "It met on 30/31 June 2025",
            "It met on 30–31 June 2025",
            "Cyfarfu ar yr 31ain o Fehefin 2022.",
            "Cyfarfu ar 30ain o Chwefror 2022.",
        ] {
            assert_eq!(remarks(words), 1, "{words}");
        }
        for words in [
            "Inspect it by 31 March.",
            "Inspect it by 29 February.",
            "There were 31 April referrals.",
            "It rose to 31 April referrals.",
            "It rose from 30 to 31 in April.",
            "30 November is its end.",
            "The end is 30 November and it began.",
            "31 April referrals were the most, and 31 April's is next.",
            "Referrals: 31 April, 30 May and 29 June",
            "Referrals by month: 28 March, 31 April was the most",
            "by 30 April 2024",
            "Min 29/02/25 refers, as do clause 31.11.24 and Minute no. 31/09/24",
            "Q1: 71%\nQ2: 83%\nOct: 91% (provisional)",
            "Attendance: Sept 92%, Oct 31 (Nov 30 to follow).",
            "Referrals by month: Jan 30, Feb 31, Mar 29.",
            "It rose from 30 (Feb) to 31 (Apr) 24 times.",
            "Sept 31; Nov 31; Dec 30",
            "by 31 areas",
            "Mae 31 Ebrill",
            "It met on the 30th of June 2025 and on June 30th, 2025.",
            "It was sent on 30-Jun-25, 31-May-25 and 29/30 June 2025.",
            "31 of June 2025's referrals",
            "By then 31 of June 2025 referrals were closed, and 30 of Feb were",
            "Referrals: June 30 2024, Sept 31 2024",
            "Of the 31 of them in June 2025, all were seen.",
            "Referrals: June 31, 2025/26 40.",
            "Cyfarfu ar 30ain o Fehefin 2022.",
        ] {
            assert_eq!(remarks(words), 0, "{words}");
        }
    }
}
