//! Letters and figures → whether they are a postcode, or the half of one: "BB1 7DY", "SW1A 2AA", "TS17".
//!
//! It must not know what else letters and figures may be.

/// The letters that a postcode begins with. https://en.wikipedia.org/wiki/List_of_postcode_areas_in_the_United_Kingdom
const AREAS: &str = " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH \
     EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE \
     NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS \
     TW UB W WA WC WD WF WN WR WS WV YO ZE ";

/// How many letters and figures the first half has at most.
const LONGEST_HALF: usize = 4;

/// Whether letters are a postcode, its first half, or both halves without a space. `next` is the word after them.
pub(super) fn is_postcode(letters: &str, next: &str) -> bool {
    match letters.len().checked_sub(3) {
        Some(half) if half > 1 && is_inner(letters.get(half..).unwrap_or_default()) => {
            letters.get(..half).is_some_and(is_outer)
        }
        _ => is_outer(letters) && (is_inner(next) || is_of_area(letters)),
    }
}

/// Whether letters and the word after them are a whole postcode.
pub(super) fn is_full_postcode(letters: &str, next: &str) -> bool {
    (is_outer(letters) && is_inner(next))
        || (is_postcode(letters, next) && letters.len() > LONGEST_HALF)
}

/// "BB1", "SW1A", "TS17".
fn is_outer(letters: &str) -> bool {
    let area = letters.trim_end_matches(|letter: char| !letter.is_ascii_uppercase());
    let area = match area.len() < letters.len() {
        true => area,
        // "SW1A" has a letter after its figure.
        false => letters
            .split(|letter: char| letter.is_ascii_digit())
            .next()
            .unwrap_or_default(),
    };
    let figures = letters.get(area.len()..).unwrap_or_default();
    let figures = figures
        .strip_suffix(|letter: char| letter.is_ascii_uppercase())
        .unwrap_or(figures);
    (1..=2).contains(&area.len())
        && (1..=2).contains(&figures.len())
        && figures.bytes().all(|figure| figure.is_ascii_digit())
}

/// "7DY".
fn is_inner(letters: &str) -> bool {
    let mut all = letters.bytes();
    all.next().is_some_and(|figure| figure.is_ascii_digit())
        && letters.len() == 3
        && all.all(|letter| letter.is_ascii_uppercase())
}

/// Whether it begins with the letters of a part of the country.
fn is_of_area(letters: &str) -> bool {
    let area = letters
        .split(|letter: char| letter.is_ascii_digit())
        .next()
        .unwrap_or_default();
    AREAS
        .split(' ')
        .any(|known| !known.is_empty() && known == area)
}

#[cfg(test)]
mod tests {
    use super::is_postcode;

    #[test]
    fn a_postcode_has_two_halves() {
        for (letters, next) in [
            ("BB1", "7DY"),
            ("SW1A", "2AA"),
            ("SW1A2AA", ""),
            ("BB17DY", "is"),
            ("TS17", "and"),
            ("TS20", ""),
            ("BB2", "and"),
        ] {
            assert!(is_postcode(letters, next), "{letters} {next}");
        }
        for (letters, next) in [
            ("KS1", "and"),
            ("PM2", ""),
            ("DCS", "7DY"),
            ("SEND", ""),
            ("KS2", "2024"),
            ("AQ123", "7DY"),
        ] {
            assert!(!is_postcode(letters, next), "{letters} {next}");
        }
    }
}
