//! A word with those beside it → whether crosses, letters or dots are in the place of a figure.

use crate::model::Word;

/// "XX% of staff", "£X", "xx visits", "NN visits": crosses or letters in the place of a figure.
pub(super) fn is_missing_figure<'n>(
    word: &Word<'_>,
    before: Option<&Word<'_>>,
    next: &impl Fn() -> &'n str,
) -> bool {
    let text = word.text.trim_matches(['(', ')', ',', '.', ';', ':']);
    let (money, text) = (text.starts_with('£'), text.trim_start_matches('£'));
    let (share, text) = (text.ends_with('%'), text.trim_end_matches('%'));
    // "£XXk", "£X.Xm".
    let text = match money {
        true => text.trim_end_matches(['k', 'm', 'b', 'n']),
        false => text,
    };
    // "£…", "£?m".
    let is_left_open = |sign: char| text.chars().all(|one| one == sign);
    if money && !text.is_empty() && (is_left_open('…') || is_left_open('?')) {
        return true;
    }
    // "£xx,000" has the last figures already.
    let longest = if money { 9 } else { 6 };
    let is_crossed = |letter: u8| {
        let mut signs = text.bytes();
        text.len() <= longest
            && (signs.next() == Some(letter))
            && signs.all(|cross| {
                cross == letter || matches!(cross, b',' | b'.') || (money && cross == b'0')
            })
    };
    // "2 x per year".
    let is_times = text.len() == 1
        && before.is_some_and(|before| before.text.bytes().all(|one| one.is_ascii_digit()));
    let is_row = |letter: u8| text.len() > 1 && is_crossed(letter);
    // "N" alone is a letter like others. "NN" is a postcode area as well.
    let is_of_area = is_row(b'N') && matches!(next(), "postcode" | "postcodes" | "area" | "areas");
    let is_letters = is_row(b'N') || is_row(b'n');
    let is_crossed = is_crossed(b'X') || is_crossed(b'x') || (is_letters && !is_of_area);
    // A cross before something that is counted; "X Street" and "Year X pupils" are names.
    let is_of_name = before.is_some_and(|before| {
        before.text.starts_with(char::is_uppercase) && before.text.ends_with(char::is_alphanumeric)
    });
    let counted = || !is_of_name && !is_times && is_counted(next());
    is_crossed && (money || share || counted())
}

/// Whether a word names what is counted: "visits", "staff".
pub(super) fn is_counted(word: &str) -> bool {
    let is_plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let is_small = word.starts_with(|letter: char| letter.is_lowercase());
    is_small && (is_plural || COUNTED.contains(&word))
}

/// What is counted and does not end in -s.
const COUNTED: [&str; 8] = [
    "staff", "people", "children", "men", "women", "per", "percent", "young",
];
