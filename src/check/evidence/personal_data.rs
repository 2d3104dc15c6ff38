//! Personal data in a public paper.

use memchr::{memchr, memchr_iter};

use super::personal_number::{PersonalNumber, personal_numbers};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::council::Council;
use crate::diagnostic::{Code, Explanation};
use crate::model::{OwnValue, Passage, ReviewKey, RichText, Spot, TextLine};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PersonalData,
    explanation: Explanation {
        what: "A text has personal data in it. That is a mobile or other telephone number of a person, a National \
               Insurance number, or an e-mail address of a kind that people have at home. Numbers that begin with \
               03 or 08 are not reported, nor is one that council.toml has, such as the council's switchboard.",
        why: "Papers are published for anyone to read and to copy. Article 5(1)(c) of the UK GDPR allows only the personal \
              data that a purpose needs, and a progress update needs no private number. \
              https://www.legislation.gov.uk/eur/2016/679/article/5",
        bad: "evidence = \"To book a place, ring Ann on 07700 900123.\"",
        good: "evidence = \"To book a place, ring the library.\"",
    },
    judge,
};

/// Where people at home have their e-mail.
const PRIVATE: [&str; 20] = [
    "aol.",
    "blueyonder.",
    "btinternet.",
    "btopenworld.",
    "gmail.",
    "gmx.",
    "googlemail.",
    "hotmail.",
    "icloud.",
    "live.",
    "mac.com",
    "me.com",
    "msn.",
    "ntlworld.",
    "outlook.",
    "proton",
    "sky.com",
    "talktalk.",
    "virginmedia.",
    "yahoo.",
];

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let texts = subject.texts.iter();
    let texts = texts.flat_map(|text| in_text(text, subject.council));
    let officers = subject.review.link_officers.as_ref();
    let officers = officers.map_or("", TextLine::as_str);
    let officers = in_words(officers, |number| number.is_private())
        .into_iter()
        .map(|(what, _)| {
            let spot = Spot::Review(ReviewKey::LinkOfficers);
            remark(spot.into(), &format!("`link_officers` has {what}"))
        });
    officers.chain(texts).collect()
}

fn in_text(text: &LongText<'_>, council: &Council) -> Vec<Remark> {
    let is_reported = |number: &PersonalNumber| number.is_private() || !is_of(council, number);
    let found = in_words(text.text.source(), is_reported).into_iter();
    let remarks = found.map(|(what, range)| {
        let spot = text.spot.clone().within(text.text, range);
        remark(spot, &format!("{} has {what}", text.name()))
    });
    remarks.collect()
}

fn remark(passage: Passage, message: &str) -> Remark {
    Remark::new(passage, message).help(
        "leave it out, or write an address or a number of the council; if it must be public, allow this and say why",
    )
}

/// What there is of each kind, with its bytes.
fn in_words(
    words: &str,
    is_reported: impl Fn(&PersonalNumber) -> bool,
) -> Vec<(&'static str, std::ops::Range<usize>)> {
    let bytes = words.as_bytes();
    let mut found = Vec::new();
    if memchr(b'@', bytes).is_some() {
        let at = memchr_iter(b'@', bytes).find_map(|at| private_address(words, at));
        found.extend(at.map(|range| ("a private e-mail address", range)));
    }
    let numbers = personal_numbers(words);
    let numbers = numbers.into_iter().filter(is_reported);
    for number in numbers {
        let what = number.kind.words();
        if found.iter().all(|(known, _)| *known != what) {
            found.push((what, number.range));
        }
    }
    found
}

/// The private address around an @.
fn private_address(words: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let is_of_address =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '+');
    let (before, after) = (words.get(..at)?, words.get(at + 1..)?);
    let name = before.len() - before.trim_end_matches(is_of_address).len();
    let end = after.find(|letter| !is_of_address(letter));
    let domain = after.get(..end.unwrap_or(after.len()))?;
    let small = domain.to_ascii_lowercase();
    let is_private = PRIVATE.iter().any(|known| small.starts_with(known));
    let end = at + 1 + domain.trim_end_matches('.').len();
    (name > 0 && is_private).then_some(at - name..end)
}

/// Whether `council.toml` has a number.
fn is_of(council: &Council, number: &PersonalNumber) -> bool {
    let lines = [&council.strapline, &council.classification];
    let lines = lines.into_iter().flatten().map(|line| line.as_str());
    let papers = [
        Some(&council.progress_update),
        council.action_plan.as_ref(),
        Some(&council.cabinet_decision),
        Some(&council.index),
    ];
    let papers = papers.into_iter().flatten();
    let introductions = papers.filter_map(|paper| paper.introduction.as_ref());
    let own = council.extra.iter().filter_map(|(_, value)| value);
    let texts = introductions.map(RichText::source);
    let texts = texts.chain(own.map(OwnValue::words));
    lines
        .chain(texts)
        .flat_map(personal_numbers)
        .any(|known| known.figures == number.figures)
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn what_belongs_to_a_person_is_found() {
        let found = |words: &str| -> Vec<String> {
            let found = in_words(words, |_| true).into_iter();
            found.map(|(_, range)| words[range].to_owned()).collect()
        };
        for (words, personal) in [
            ("ring Ann on 07700 900123.", "07700 900123"),
            ("ring +44 7700 900 123 or write", "+44 7700 900 123"),
            ("ring (01632) 960 123", "(01632) 960 123"),
            ("ring 020-7946-0958", "020-7946-0958"),
            ("NI number QQ 12 34 56 C, he said", "QQ 12 34 56 C"),
            ("NI number QQ123456C", "QQ123456C"),
            ("write to ann.smith@Gmail.com.", "ann.smith@Gmail.com"),
            ("<mailto:a_b@yahoo.co.uk>", "a_b@yahoo.co.uk"),
        ] {
            assert_eq!(found(words), [personal], "{words}");
        }
        for words in [
            "ring 0300 123 1234, 0800 123456 or 03456 123456",
            "parks@example.gov.uk, not @gmail.com",
            "from 01/02/2024 to 07-11-2024, and on 01 02 2024",
            "£07,700,900,123 in 2019-2020, ref. 1077009001234",
            "in 2019 2020 2021 2022 of AB 12 wards",
            "012345",
            "Room AB123456CD",
        ] {
            assert!(found(words).is_empty(), "{words}: {:?}", found(words));
        }
    }
}
