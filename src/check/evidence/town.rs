//! A word in capitals → whether it is the name of a town, as it is typed in an address: "STOCKTON-ON-TEES", "YARM TS15 9AH".

use super::postcode::is_full_postcode;

/// The words between the hyphens of such names.
const BETWEEN: [&str; 19] = [
    "ON", "UPON", "IN", "LE", "LA", "DE", "UNDER", "SUPER", "BY", "NEXT", "THE", "CUM", "Y", "YR",
    "YN", "YM", "AR", "OVER", "WITH",
];

/// The fewest letters of a town's name: those of a council's team may be before a postcode as well.
const FEWEST: usize = 4;

/// Whether a word is a town, where these words are after it.
pub(super) fn is_town(word: &str, after: [&str; 2]) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_uppercase() || letter == '\'')
    };
    let mut parts = word.split(['-', '‑', '–']);
    let inner = parts.clone().skip(1);
    let is_joined = parts.clone().count() > 2
        && parts.all(is_name)
        && inner.clone().any(|part| BETWEEN.contains(&part));
    let [half, other] = after;
    let is_before_postcode =
        || word.chars().count() >= FEWEST && is_name(word) && is_full_postcode(half, other);
    is_joined || is_before_postcode()
}

#[cfg(test)]
mod tests {
    use super::is_town;

    #[test]
    fn a_town_is_no_abbreviation() {
        for (word, after) in [
            ("STOCKTON-ON-TEES", ["", ""]),
            ("CHESTER-LE-STREET", ["", ""]),
            ("BETWS-Y-COED", ["is", "a"]),
            ("YARM", ["TS15", "9AH"]),
            ("NORTON", ["TS201AA", ""]),
        ] {
            assert!(is_town(word, after), "{word}");
        }
        for (word, after) in [
            ("DCS-LED", ["", ""]),
            ("SEN-EHC-PIP", ["", ""]),
            ("DCS", ["TS15", "9AH"]),
            ("SEND", ["KS1", "and"]),
        ] {
            assert!(!is_town(word, after), "{word}");
        }
    }
}
