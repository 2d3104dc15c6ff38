//! The words after the own sign of an item → the sign in them that the parser would take for the beginning of a block.

/// The place of a sign that would make a block of the words after an own sign.
pub(super) fn block_sign(words: &str) -> Option<usize> {
    let figures = words.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = words.get(figures..)?.chars();
    let sign = rest.next()?;
    let is_apart = rest.as_str().is_empty() || rest.as_str().starts_with(char::is_whitespace);
    let acts = match sign {
        '.' | ')' => figures > 0 && is_apart,
        '-' | '*' | '+' => figures == 0 && (is_apart || ends_a_line(words)),
        '#' | '>' | '=' => figures == 0,
        '~' => words.starts_with("~~~"),
        _ => false,
    };
    acts.then_some(figures)
}

fn ends_a_line(words: &str) -> bool {
    words.chars().all(|sign| matches!(sign, '-' | '*' | ' '))
}
