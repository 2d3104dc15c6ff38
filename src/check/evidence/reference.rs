//! A reference to a recommendation that the review does not have.

use std::ops::Range;

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Mentions, Review, TextLine, Word, letter_in_brackets, number_without_word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BrokenReference,
    explanation: Explanation {
        what: "A text names a recommendation that the review does not have. In papers the words “see recommendation \
               6”, “Rec 6” and “recommendations 5 and 6” become links, and this one would lead nowhere. Where the \
               review has references, such as “SR (25/26) 01” and “SR (25/26) 02”, or “AQ1” and “AQ2”, another of the kind is looked for \
               without a word before it. Where its numbers are letters, so is another letter: “Rec K”; where they are R1 and R2, so is “Rec R14”. A part such as “2c” or “2(c)” is looked for in the parts of recommendation 2, or among the \
               letters of its texts. Other words for a recommendation are in council.toml: reference_words = \
               [\"Action\"].",
        why: "Recommendations keep their numbers for life, so a reference that leads nowhere is a mistake, or was \
              copied from another review.",
        bad: "action = \"Via Behaviour statement (see recommendation 60)\"",
        good: "action = \"Via Behaviour statement (see recommendation 6)\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let numbers = subject.review.recommendations.iter();
    let numbers: Vec<String> = numbers.map(|one| one.number.to_string()).collect();
    let called = subject.council.reference_words.iter();
    let called = called.map(TextLine::as_str).collect();
    let mentions = Mentions::of(numbers.iter().map(String::as_str).collect(), called);
    let texts = subject.texts.iter();
    texts
        .filter(|text| {
            if text.quotes_mistakes() {
                return false;
            }
            let mut words = text.words.iter();
            words.any(|word| mentions.may_begin_with(word.bare()))
        })
        .flat_map(|text| remarks(subject.review, &numbers, &mentions, text))
        .collect()
}

fn remarks(
    review: &Review,
    numbers: &[String],
    mentions: &Mentions<'_>,
    text: &LongText<'_>,
) -> Vec<Remark> {
    let has_part = |whole: &str, letter: &str| has_part(review, whole, letter);
    let found = unknown(numbers, mentions, &text.words, &has_part).into_iter();
    let remarks = found.map(|(number, range)| {
        let message = format!(
            "{} mentions recommendation {number}, which the review does not have",
            text.name()
        );
        let spot = text.spot.clone().within(text.text, range);
        Remark::new(spot, message).help(known_numbers(numbers))
    });
    remarks.collect()
}

/// Whether a recommendation has a part of that letter: one of its own, or an item of its text. In a text with bullets, and with
/// items that a line break alone parts, readers count.
fn has_part(review: &Review, whole: &str, letter: &str) -> bool {
    let mut wholes = review.recommendations.wholes();
    let is_it = |number: &str| number == whole || number_without_word(number) == whole;
    let Some(one) = wholes.find(|one| is_it(&one.number.to_string())) else {
        return true;
    };
    if review.recommendations.has_parts(&one.number) {
        let number = format!("{}{letter}", one.number);
        let mut parts = review.recommendations.parts(&one.number);
        return parts.any(|part| part.number.to_string() == number);
    }
    let texts = [
        Some(&one.text),
        one.action.as_ref(),
        one.success_measure.as_ref(),
    ];
    texts.into_iter().flatten().any(|text| {
        let source = text.source().to_lowercase();
        let signs = [format!("{letter})"), format!("{letter}.")];
        let has_sign = || {
            let mut words = source.split_whitespace();
            words.any(|word| {
                signs
                    .iter()
                    .any(|sign| word.trim_start_matches('(').starts_with(sign))
            })
        };
        source.trim().contains('\n') || has_sign()
    })
}

/// The numbers that words mention and that are none of these, each with the place of its word in the text.
pub(in crate::check) fn unknown(
    numbers: &[String],
    mentions: &Mentions<'_>,
    words: &[Word<'_>],
    has_part: &dyn Fn(&str, &str) -> bool,
) -> Vec<(String, Range<usize>)> {
    // The words in one row, and where in it each begins.
    let mut row = String::new();
    let mut begins = Vec::with_capacity(words.len());
    for word in words {
        begins.push(row.len());
        row.push_str(&word.text);
        row.push(' ');
    }
    let found = mentions.find(&row).into_iter();
    found
        .filter_map(|mention| {
            let number = row.get(mention.number.clone())?;
            // "Recommendation 2a" and "2(a)" may be the part a of a recommendation.
            let whole = number.trim_end_matches(char::is_alphabetic);
            let letter = match number.strip_prefix(whole) {
                Some("") | None => letter_in_brackets(row.get(mention.number.end..)?),
                letter => letter,
            };
            let is_known = |known: &String| known == whole || number_without_word(known) == whole;
            let is_of_known = || numbers.iter().any(is_known);
            let named = match (mention.known, letter) {
                (Some(_), None) => return None,
                (known, Some(letter)) if known.is_some() || is_of_known() => {
                    let is_part = known.is_some() && whole != number;
                    if is_part || has_part(whole, letter) {
                        return None;
                    }
                    format!("{whole}{letter}")
                }
                _ => number.to_owned(),
            };
            let place = begins.partition_point(|begin| *begin <= mention.number.start);
            let word = words.get(place.checked_sub(1)?)?;
            Some((named, word.range.clone()))
        })
        .collect()
}

/// Which numbers there are.
pub(in crate::check) fn known_numbers(numbers: &[String]) -> String {
    let counted = (1..=numbers.len()).map(|number| number.to_string());
    match numbers {
        [one] => format!("its only recommendation has the number {one}"),
        _ if counted.eq(numbers.iter().cloned()) => {
            format!("its recommendations are numbered 1 to {}", numbers.len())
        }
        _ => format!("its recommendations are {}", numbers.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::unknown;
    use crate::model::{Mentions, RichText};

    #[test]
    fn numbers_with_a_chapter_are_looked_for_as_those_without() {
        let numbers = ["2.1", "2.2"].map(str::to_owned);
        let known = numbers.iter().map(String::as_str).collect();
        let mentions = Mentions::of(known, vec!["Action"]);
        for (words, expected) in [
            ("Work on rec no. 2.9 is done", &["2.9"][..]),
            ("Gwaith ar Arg. 2.9", &["2.9"]),
            ("arg 2.9 and the rec no. 2.9", &[]),
            ("see recommendation 2.9", &["2.9"]),
            ("Action 2.1d and Rec 2.1", &["2.1d"]),
            ("Recommendation 2.1a, as NICE recommendation 2.8", &[]),
        ] {
            let text = RichText::parse(words).expect("a text");
            let has_part = |_: &str, letter: &str| letter == "a";
            let found = unknown(&numbers, &mentions, &text.words(), &has_part);
            let found: Vec<&str> = found.iter().map(|(number, _)| number.as_str()).collect();
            assert_eq!(found, expected, "{words}");
        }
    }

    fn found_in(numbers: &[&str], words: &str) -> Vec<String> {
        let numbers: Vec<String> = numbers.iter().map(|one| (*one).to_owned()).collect();
        let known = numbers.iter().map(String::as_str).collect();
        let mentions = Mentions::of(known, Vec::new());
        let text = RichText::parse(words).expect("a text");
        let found = unknown(&numbers, &mentions, &text.words(), &|_, letter| {
            letter == "a"
        });
        found.into_iter().map(|(number, _)| number).collect()
    }

    #[test]
    fn numbers_with_letters_are_looked_for_behind_a_word_for_a_recommendation() {
        let (named, lettered) = (["R1", "R2", "R3"], ["A1", "A2", "A3"]);
        let filed = ["ECC/22/31 (1)", "ECC/22/31 (2)"];
        for (numbers, words, expected) in [
            (&named[..], "See recommendation R14", &["R14"][..]),
            (&named, "Rec R14 is done", &["R14"]),
            (&named, "Recs R1, R2 and R14", &["R14"]),
            (&named, "recommendations R2a and R2b", &["R2b"]),
            (&named, "Recommendation R3, form R404", &[]),
            (&named, "NICE recommendation R14", &[]),
            (&named, "recommendation R14 of the Francis report", &[]),
            (&named, "Recommendation A14 and the R14 road", &[]),
            (&named, "Recommendation R145678 is a reference", &[]),
            (&["R01", "R02"], "see recommendation R09", &["R09"]),
            (&lettered, "see recommendation A11", &["A11"]),
            (&lettered, "gweler argymhelliad A11", &["A11"]),
            (&lettered, "Arg. A17", &["A17"]),
            (&lettered, "argymhellion A1 ac A17", &["A17"]),
            (&lettered, "the A11, by recommendation A3", &[]),
            (&["B-1", "B-2"], "see recommendation B-9", &["B-9"]),
            (
                &filed,
                "See recommendation ECC/22/31 (9)",
                &["ECC/22/31 (9)"],
            ),
            (
                &filed,
                "ECC/22/31 (9) and ECC/22/31 (2)",
                &["ECC/22/31 (9)"],
            ),
            (
                &filed,
                "Minute ECC/22/31 (see recommendation ECC/22/31 (1))",
                &[],
            ),
        ] {
            assert_eq!(found_in(numbers, words), expected, "{words}");
        }
    }

    #[test]
    fn letters_are_looked_for_where_each_number_is_one() {
        let capitals = ["A", "B", "C"];
        for (words, expected) in [
            ("see Rec K", &["K"][..]),
            ("Recommendation D is done.", &["D"]),
            ("Recs A, B and K", &["K"]),
            ("see recommendations C and D, and E", &["D", "E"]),
            ("Rec. G: done", &["G"]),
            ("see rec 9", &["9"]),
            ("Recommendations A to C", &[]),
            ("The recommendation I made", &[]),
            ("Recommendation K Reach made", &[]),
            ("the Recommendation H&S officers made", &[]),
            ("Recommendation T-shirts are made", &[]),
            ("Ofsted's recommendation K", &[]),
            ("Recommendation K of the Francis report", &[]),
            ("the rec K", &[]),
        ] {
            assert_eq!(found_in(&capitals, words), expected, "{words}");
        }
        assert_eq!(found_in(&["a", "b"], "see recommendation d"), ["d"]);
        assert_eq!(
            found_in(&["(i)", "(ii)"], "see recommendation (iv)"),
            ["(iv)"]
        );
        assert_eq!(found_in(&["(a)", "(b)"], "Recs (a) and (d)"), ["(d)"]);
        assert_eq!(found_in(&["Rec A", "Rec B"], "see Rec D"), ["D"]);
        let letters = ["AQ1", "AQ2"];
        assert_eq!(found_in(&letters, "AQ1, rec AQ2 and AQ9"), ["AQ9"]);
        assert_eq!(
            found_in(&["A", "A i", "A ii", "B"], "see Rec K and A ii"),
            ["K"]
        );
        for numbers in [&["1", "2"][..], &["A1", "B"], &["A"], &["1", "A"]] {
            assert!(found_in(numbers, "see Rec K").is_empty(), "{numbers:?}");
        }
    }
}
