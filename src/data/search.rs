//! A review → the words by which each of its recommendations is found, as a line of a script.
//!
//! A page that is opened from a disk may not fetch anything, and it may run a script beside it. So the words are in one.

use std::collections::BTreeSet;

use serde_json::json;

use crate::council::Council;
use crate::model::{Recommendation, Review, RichText, number_called};

/// Shorter words are in every text.
const SHORTEST: usize = 3;

/// The line: it gives the address of the review's page, for each recommendation the end of its address, its number and its
/// words, and the title of the review.
pub fn search_words(review: &Review, council: &Council, page: &str) -> String {
    let prints = |key: &str| council.progress_update.prints(key);
    let words_of = |one: &Recommendation| {
        let mut words = BTreeSet::new();
        add(&mut words, Some(&one.text));
        let reports = review.updates.iter();
        for progress in reports.filter_map(|update| update.reported(&one.number)) {
            let evidence = progress.evidence.as_ref();
            add(&mut words, evidence.filter(|_| prints("evidence")));
        }
        Vec::from_iter(words).join(" ")
    };
    // A number that names itself, as "Rec 3", is said to do so.
    let label = council.progress_update.labels.get("recommendation");
    let recommendations = review.recommendations.iter();
    let recommendations = recommendations
        .map(|one| {
            let (id, number, words) = (one.number.id(), one.number.to_string(), words_of(one));
            match label.is_some_and(|label| number_called(label.as_str(), &number) == number) {
                true => json!([id, number, words, true]),
                false => json!([id, number, words]),
            }
        })
        .collect::<Vec<_>>();
    let title = review.title.as_str();
    format!(
        "found({}, {}, {});\n",
        json!(page),
        json!(recommendations),
        json!(title)
    )
}

/// Adds the words of a text, in small letters.
fn add(words: &mut BTreeSet<String>, text: Option<&RichText>) {
    let Some(text) = text else {
        return;
    };
    let small = text.plain().to_lowercase();
    let found = small.split(|letter: char| !letter.is_alphanumeric());
    words.extend(
        found
            .filter(|word| word.chars().nth(SHORTEST - 1).is_some())
            .map(str::to_owned),
    );
}
