//! Letters and figures, and the words around them → whether they are the number plate of a vehicle, or a place on the map: "WX23
//! ABC", "SX 4754".
//!
//! It must not know what else letters and figures may be.

/// The squares of the national grid. https://en.wikipedia.org/wiki/Ordnance_Survey_National_Grid
const SQUARES: &str = " HP HT HU HW HX HY HZ NA NB NC ND NF NG NH NJ NK NL NM NN NO NR NS NT NU NW NX NY NZ OV SC SD SE SH SJ SK \
     SM SN SO SP SR SS ST SU SV SW SX SY SZ TA TF TG TL TM TQ TR TV ";

/// Whether letters are one half of a plate, with the words before and after them.
pub(super) fn is_of_plate<'w>(
    letters: &str,
    before: impl FnOnce() -> &'w str,
    after: &str,
) -> bool {
    (is_first_half(letters) && is_second_half(after))
        || (is_second_half(letters) && is_first_half(before()))
}

/// "WX23".
fn is_first_half(letters: &str) -> bool {
    match letters.as_bytes() {
        [area, office, age, year] => {
            area.is_ascii_uppercase()
                && office.is_ascii_uppercase()
                && age.is_ascii_digit()
                && year.is_ascii_digit()
        }
        _ => false,
    }
}

/// "ABC". No plate has an I or a Q there.
fn is_second_half(letters: &str) -> bool {
    letters.len() == 3
        && letters
            .bytes()
            .all(|letter| letter.is_ascii_uppercase() && !matches!(letter, b'I' | b'Q'))
}

/// Whether two letters and the words after them are a place on the national grid: "SX 4754", "NZ 445 190". "SO 2024" may be that of
/// a year.
pub(super) fn is_on_map(letters: &str, [east, north]: [&str; 2]) -> bool {
    let is_figures = |word: &str| word.bytes().all(|one| one.is_ascii_digit());
    let is_of_grid = |word: &str| (2..=5).contains(&word.len()) && is_figures(word);
    let is_square = || SQUARES.split(' ').any(|square| square == letters);
    let is_year = east.len() == 4 && (east.starts_with("19") || east.starts_with("20"));
    let is_pair = is_of_grid(east) && is_of_grid(north) && east.len() == north.len();
    let is_whole = matches!(east.len(), 4 | 6 | 8 | 10) && is_figures(east) && !is_year;
    letters.len() == 2 && (is_pair || (is_whole && is_square()))
}

#[cfg(test)]
mod tests {
    use super::{is_of_plate, is_on_map};

    #[test]
    fn a_plate_has_two_halves() {
        for (before, letters, after) in [
            ("", "WX23", "ABC"),
            ("WX23", "ABC", "was"),
            ("", "AB12", "CDE"),
            ("CE51", "SBC", ""),
        ] {
            assert!(
                is_of_plate(letters, || before, after),
                "{before} {letters} {after}"
            );
        }
        for (before, letters, after) in [
            ("", "WX23", "was"),
            ("the", "ABC", "was"),
            ("KS1", "SEN", ""),
            ("", "BSIP2", "ABC"),
            ("GP24", "ICB", ""),
        ] {
            assert!(
                !is_of_plate(letters, || before, after),
                "{before} {letters} {after}"
            );
        }
    }

    #[test]
    fn a_place_on_the_map_has_a_square_and_figures() {
        for (letters, next) in [
            ("SX", ["4754", "and"]),
            ("SX", ["475", "541"]),
            ("NZ", ["445190", ""]),
            ("TQ", ["1234", "5678"]),
        ] {
            assert!(is_on_map(letters, next), "{letters} {next:?}");
        }
        for (letters, next) in [
            ("SO", ["2024", "and"]),
            ("GP", ["4754", ""]),
            ("SX", ["47", "and"]),
            ("SX", ["475", "and"]),
            ("SX", ["Four", "Five"]),
        ] {
            assert!(!is_on_map(letters, next), "{letters} {next:?}");
        }
    }
}
