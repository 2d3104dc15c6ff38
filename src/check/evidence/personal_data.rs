//! Personal data in a public paper.

use std::ops::Range;

use memchr::{memchr, memchr_iter};

use super::personal_number::{NumberKind, PersonalNumber, personal_numbers};
use super::published_contact::Published;
use crate::check::text::{LongText, changed_words};
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    DecisionKey, ItemKey, MeetingSpot, Passage, PlanKey, ProgressKey, ReviewKey, Spot, TextLine,
    UpdateKey,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PersonalData,
    explanation: Explanation {
        what: "A text has personal data in it. That is a mobile or other telephone number of a person, a National \
               Insurance number, or an e-mail address of a kind that people have at home. Numbers that begin with \
               03 or 08 are not reported, nor is an office's number beside a name in link_officers or responsibility. \
               What your council publishes is in council.toml, below [public]: telephone = [\"01642 393939\"] and \
               email = [\"parkfriends@gmail.com\"].",
        why: "Papers are published for anyone to read and to copy. Article 5(1)(c) of the UK GDPR allows only the personal \
              data that a purpose needs, and a progress update needs no private number. \
              https://www.legislation.gov.uk/eur/2016/679/article/5",
        bad: "evidence = \"To book a place, ring Ann on 07700 900123.\"",
        good: "evidence = \"To book a place, ring the library.\"",
    },
    judge,
};

/// Whether a number is that of a thing: "Order no. 07123456789".
fn is_of_thing(words: &str, at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default().to_lowercase();
    let mut near = before.split_whitespace().rev().take(2);
    near.any(|word| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        matches!(
            bare,
            "order"
                | "invoice"
                | "ref"
                | "reference"
                | "application"
                | "licence"
                | "case"
                | "permit"
        )
    })
}

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
    let published = Published::of(subject.council, Vec::new());
    let changed = changed_words(subject.review);
    let changed = changed.iter().flat_map(|text| in_text(text, &published));
    let officers = subject.review.link_officers.as_ref();
    let officers = officers.map_or("", TextLine::as_str);
    let officers = in_words(officers, &published, true)
        .into_iter()
        .map(|(what, words, _)| {
            let spot = Spot::Review(ReviewKey::LinkOfficers);
            remark(
                spot.into(),
                &format!("`link_officers` has {what}"),
                what,
                &words,
            )
        });
    let texts = in_texts(&subject.written());
    officers.chain(texts).chain(changed).collect()
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let published = Published::of(written.council, written.contacts.clone());
    let texts = written.texts.iter();
    texts.flat_map(|text| in_text(text, &published)).collect()
}

fn in_text(text: &LongText<'_>, published: &Published<'_>) -> Vec<Remark> {
    let found = in_words(text.text.source(), published, is_of_office(&text.spot)).into_iter();
    let remarks = found.map(|(what, words, range)| {
        let spot = text.spot.clone().within(text.text, range);
        remark(spot, &format!("{} has {what}", text.name()), what, &words)
    });
    remarks.collect()
}

/// Whether a text says who does something, or whom to ask: a number there is that of an office or a contractor.
fn is_of_office(spot: &Spot) -> bool {
    let name = match spot {
        Spot::Recommendation(_, PlanKey::Responsibility) => return true,
        Spot::Review(ReviewKey::Extra(name))
        | Spot::Recommendation(_, PlanKey::Extra(name))
        | Spot::Decision(DecisionKey::Extra(name))
        | Spot::Update(_, UpdateKey::Extra(name))
        | Spot::Progress(_, _, ProgressKey::Extra(name)) => name,
        // An agenda says whom the public can ring.
        Spot::Meeting(spot) => {
            return matches!(
                spot,
                MeetingSpot::Meeting(_)
                    | MeetingSpot::Item(_, ItemKey::Text | ItemKey::BackgroundPapers)
            );
        }
        _ => return false,
    };
    let words = ["contact", "officer", "telephone", "phone"];
    words.iter().any(|word| name.contains(word))
}

fn remark(passage: Passage, message: &str, what: &str, words: &str) -> Remark {
    let remark = Remark::new(passage, message).help(
        "leave it out, or write an address or a number of the council; if it must be public, allow this and say why",
    );
    let key = match what {
        ADDRESS => "email",
        _ if what == NumberKind::NationalInsurance.words() => return remark,
        _ => "telephone",
    };
    // The bracket of "(0191 520 5551)" may be that of a sentence, and a lone one is no part of a number.
    let words = match words.contains(')') {
        true => words,
        false => words.trim_start_matches('('),
    };
    remark.help(format!(
        "if the council publishes it, add it to council.toml, below [public]: {key} = [\"{words}\"]"
    ))
}

/// What a message calls an address at which people have their e-mail at home.
const ADDRESS: &str = "a private e-mail address";

/// What there is of each kind, with its words and its bytes. Where they are those of an office, its number is no person's.
fn in_words(
    words: &str,
    published: &Published<'_>,
    is_of_office: bool,
) -> Vec<(&'static str, String, Range<usize>)> {
    let bytes = words.as_bytes();
    let mut found = Vec::new();
    let at = |range: &Range<usize>| words.get(range.clone()).unwrap_or_default();
    if memchr(b'@', bytes).is_some() {
        let mut addresses = memchr_iter(b'@', bytes).filter_map(|at| private_address(words, at));
        let address = addresses.find(|range| !published.has_address(at(range)));
        found.extend(address.map(|range| (ADDRESS, at(&range).to_owned(), range)));
    }
    let numbers = personal_numbers(words).into_iter();
    let is_private = |number: &PersonalNumber| number.is_private() || !is_of_office;
    let is_other = |number: &PersonalNumber| is_of_thing(words, number.range.start);
    let is_told = |number: &PersonalNumber| !published.has(number) && !is_other(number);
    for number in numbers.filter(|number| is_private(number) && is_told(number)) {
        let what = number.kind.words();
        if found.iter().all(|(known, ..)| *known != what) {
            found.push((what, at(&number.range).to_owned(), number.range));
        }
    }
    found
}

/// The private address around an @.
fn private_address(words: &str, at: usize) -> Option<Range<usize>> {
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

#[cfg(test)]
mod tests {
    use super::{personal_numbers, private_address};

    fn numbers(words: &str) -> Vec<String> {
        let found = personal_numbers(words).into_iter();
        found.map(|number| words[number.range].to_owned()).collect()
    }

    #[test]
    fn what_belongs_to_a_person_is_found() {
        let found = |words: &str| -> Vec<String> {
            let mut found: Vec<String> = numbers(words);
            found.extend(
                private_address(words, words.find('@').unwrap_or(0)).map(|at| words[at].to_owned()),
            );
            found
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
