//! Words → whether a star in them leads to a footnote.

/// Whether a word ends with a star, as one with a footnote does: `£5*`.
pub(super) fn has_footnote(text: &str) -> bool {
    let has_star = || text.split(['\n', '\t', '|']).any(ends_with_star);
    // Whether words before are emphasised that the next star ends.
    let mut is_open = false;
    let has_starred = text.split_whitespace().any(|word| {
        let word = word.trim_matches(['.', ',', ';', ':', '|']);
        let stem = word.trim_end_matches('*');
        let ends = stem.len() < word.len();
        let begins = word
            .trim_start_matches(['(', '“', '‘', '"'])
            .starts_with('*');
        let closes = is_open && ends;
        is_open = (is_open || (begins && !stem.is_empty())) && !ends;
        ends && !closes
            && !begins
            && stem.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, ')' | '%'))
    });
    has_starred || has_star()
}

/// Whether what is before a text has a word with a star, or a table with a cell that is nothing but stars.
pub(super) fn has_footnote_above(before: &str) -> bool {
    before.contains('*') && (has_footnote(before) || has_lone_sign(before, '*'))
}

/// Whether a text begins with what a hyphen in the table before it means: `- means nil`, `- = none`. Where nothing is before it, it
/// says itself that a hyphen means something.
pub(super) fn explains_hyphen(before: &str, text: &str) -> bool {
    let words = text.trim_start().strip_prefix("- ").map(str::trim_start);
    let is_meaning = |words: &str| words.starts_with(char::is_lowercase) || words.starts_with('=');
    words.is_some_and(|words| {
        (says_meaning(words) && before.trim().is_empty())
            || (is_meaning(words) && has_lone_sign(before, '-'))
    })
}

/// "means nil", and not "means of access".
fn says_meaning(words: &str) -> bool {
    let meaning = MEANS.iter().find_map(|means| words.strip_prefix(means));
    let next = meaning.and_then(|meaning| meaning.split_whitespace().next());
    next.is_some_and(|next| !matches!(next, "of" | "to" | "for" | "and" | "or" | "test" | "tested"))
}

/// What a key says of a sign, in the languages of our papers.
const MEANS: [&str; 5] = [
    "means ",
    "denotes ",
    "indicates ",
    "stands for ",
    "yn golygu ",
];

/// Whether words after a sign say what it stands for, as a key does: `* = new`.
pub(super) fn is_meaning(words: &str) -> bool {
    words.trim_start().starts_with("= ")
}

/// Whether a cell of a table has nothing but a sign, or several of it: that of `| Hartburn | * |`. The sign that begins a line may be
/// that of an item.
fn has_lone_sign(before: &str, sign: char) -> bool {
    let is_lone = |cell: &str| {
        let cell = cell.trim();
        !cell.is_empty() && cell.chars().all(|one| one == sign)
    };
    let is_parted = |line: &&str| line.contains(['\t', '|']);
    // The line below the headings is of hyphens.
    let is_row = |line: &&str| line.contains(char::is_alphanumeric);
    let mut rows = before.lines().filter(is_parted).filter(is_row);
    rows.any(|row| row.split(['\t', '|']).skip(1).any(is_lone))
}

/// Whether words end with a star that is apart: `Rate 5% *`.
pub(super) fn ends_with_star(words: &str) -> bool {
    let words = words.trim_end();
    let stem = words.trim_end_matches('*');
    let is_apart = stem.len() < words.len() && stem.ends_with([' ', '\u{a0}']);
    let after = |sign: char| sign.is_alphanumeric() || matches!(sign, ')' | '%' | '.' | '!' | '?');
    is_apart && stem.trim_end().ends_with(after)
}

/// Whether a line is a footnote: "* provisional", "** see below", "*estimated", "† estimated". A star that another one closes
/// is a mark.
pub(super) fn begins_footnote(line: &str) -> bool {
    let words = line.trim_start_matches(['*', '†', '‡']);
    let is_apart = words.starts_with([' ', '\u{a0}']) && !words.trim().is_empty();
    let is_lone = || words.starts_with(char::is_alphanumeric) && !words.contains('*');
    words.len() < line.len() && (is_apart || is_lone())
}
