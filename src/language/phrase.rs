//! Words that run from the right, with what is between them and beside them → whether they are one phrase, and where it ends.
//!
//! In English text such words are kept apart from what is beside them. If each side of the colon of a title were kept apart,
//! the two would stand in the wrong order. It must not know what a page is.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::is_turned;
use super::script::ForeignWords;

/// It has no direction of its own.
pub(super) const ARABIC_COMMA: char = '،';

/// How two words stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PhraseLink {
    /// They are apart, as two names with figures of their own are.
    Apart,
    /// The sentence goes on: spaces, figures, and signs of a sentence.
    Sentence,
    /// A sign that parts phrases in English has such a word on both sides, as the colon of a title has.
    Title,
}

/// Words in brackets or quotation marks, with nothing but figures beside them.
struct Enclosed {
    inside: Range<usize>,
    with_marks: Range<usize>,
    end: char,
}

/// What the text between two words makes of them. Where the first is at the start of quotation marks, a comma goes on too.
pub(super) fn link(between: &str, is_quoted: bool) -> PhraseLink {
    // Marks above and below a letter are part of it.
    let all = between.chars();
    let mut signs = all
        .filter(|sign| sign.script() != Script::Inherited)
        .peekable();
    let mut link = PhraseLink::Sentence;
    let mut before = None;
    let mut last_word = None;
    let is_figure = |sign: Option<char>| sign.is_some_and(char::is_numeric);
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied();
        // Looked for only beside a sign: a text can have many spaces.
        let next_word = || signs.clone().find(|sign| !sign.is_whitespace());
        let is_of_figures = match sign {
            // The figures of 24/7 and 1,200 are one number.
            ',' | '/' | ':' => is_figure(before) && is_figure(next),
            // From one figure to another: 10:30 - 11:45.
            '-' | '–' => is_figure(last_word) && is_figure(next_word()),
            _ => false,
        };
        // Neither a figure nor another sign is beside it.
        let is_of_words = || last_word.is_none() && next_word().is_none();
        let is_stop = is_stop(sign) || is_turned(sign);
        match sign {
            _ if is_of_figures || is_stop || sign.is_whitespace() || sign.is_numeric() => {}
            // Between the halves of a word.
            '-' | '\'' | '’' | '"' | '”' if before.is_none() && next.is_none() => {}
            ':' | ';' | '/' | '-' | '–' | '—' if is_of_words() => link = PhraseLink::Title,
            ',' if is_quoted && is_of_words() => link = PhraseLink::Title,
            _ => return PhraseLink::Apart,
        }
        before = Some(sign);
        if !is_stop && !sign.is_whitespace() {
            last_word = before;
        }
    }
    link
}

/// Whether a sign ends a sentence, or a part of one in which the direction does not change.
fn is_stop(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | '%' | ARABIC_COMMA)
}

/// The stretches of a text, joined where one of two is in brackets or quotation marks beside the other, and with the figures
/// that belong to a phrase.
pub(super) fn phrases(text: &str, mut stretches: Vec<ForeignWords>) -> Vec<ForeignWords> {
    // Brackets may have others in them.
    loop {
        let count = stretches.len();
        stretches = joined(text, stretches);
        if stretches.len() == count {
            break;
        }
    }
    for one in stretches.iter_mut().filter(|one| one.is_turned) {
        match enclosed(text, &one.range) {
            Some(enclosed) if !is_bracket(enclosed.end) || one.is_title => {
                one.range = enclosed.inside;
            }
            None if one.is_title => one.range.end += last_figures(text, one.range.end),
            _ => {}
        }
    }
    stretches
}

fn joined(text: &str, stretches: Vec<ForeignWords>) -> Vec<ForeignWords> {
    let mut joined: Vec<ForeignWords> = Vec::with_capacity(stretches.len());
    for next in stretches {
        let last = joined.last_mut().filter(|last| last.script == next.script);
        let range = last.as_ref().and_then(|last| around(text, last, &next));
        match (last, range) {
            (Some(last), Some(range)) => {
                last.range = range;
                last.longest = last.longest.max(next.longest);
                last.is_title = true;
            }
            _ => joined.push(next),
        }
    }
    joined
}

/// The range of two stretches that are one phrase, because one is in brackets or quotation marks beside the other.
fn around(text: &str, last: &ForeignWords, next: &ForeignWords) -> Option<Range<usize>> {
    // Most are far from each other.
    let between = text.get(last.range.end..next.range.start)?;
    if !last.is_turned || between.chars().any(|sign| sign.is_ascii_alphabetic()) {
        return None;
    }
    let (one, two) = (enclosed(text, &last.range), enclosed(text, &next.range));
    let is_beside = match (&one, &two) {
        (Some(one), Some(two)) => one.end != two.end,
        (None, None) => ends_with_mark(text, last) || begins_with_mark(text, next),
        _ => true,
    };
    let one = one.map_or(last.range.clone(), |one| one.with_marks);
    let two = two.map_or(next.range.clone(), |two| two.with_marks);
    let between = text.get(one.end..two.start).filter(|_| is_beside)?;
    let is_one = !between.contains(char::is_numeric) && link(between, false) != PhraseLink::Apart;
    is_one.then_some(one.start..two.end)
}

/// The brackets or quotation marks that hold some words and figures beside them, and nothing else.
fn enclosed(text: &str, words: &Range<usize>) -> Option<Enclosed> {
    let before = text.get(..words.start)?;
    let mut signs = before.char_indices().rev();
    let (start, mark) = signs.find(|(_, sign)| !is_beside_figures(*sign))?;
    let end = end_of(mark)?;
    let after = text.get(words.end..)?;
    let mut signs = after.char_indices();
    let (length, _) =
        signs.find(|(_, sign)| *sign == end || !(is_beside_figures(*sign) || is_stop(*sign)))?;
    let (own_before, own_after) = (before.get(start + mark.len_utf8()..)?, after.get(..length)?);
    let is_close = !own_before.starts_with(char::is_whitespace)
        && !own_after.ends_with(char::is_whitespace)
        && after.get(length..)?.starts_with(end);
    let is_own = |own: &str| link(own, false) != PhraseLink::Apart;
    // A full stop in quotation marks is that of the English sentence.
    let own_end = words.end + own_after.trim_end_matches('.').len();
    (is_close && is_own(own_before) && is_own(own_after)).then(|| Enclosed {
        inside: words.start - own_before.len()..own_end,
        with_marks: start..words.end + length + end.len_utf8(),
        end,
    })
}

/// Whether words have been joined to others in brackets or quotation marks before them.
fn begins_with_mark(text: &str, words: &ForeignWords) -> bool {
    let first = text
        .get(words.range.start..)
        .and_then(|own| own.chars().next());
    first.is_some_and(|first| end_of(first).is_some())
}

/// Whether words have been joined to others in brackets or quotation marks after them.
fn ends_with_mark(text: &str, words: &ForeignWords) -> bool {
    let last = text
        .get(..words.range.end)
        .and_then(|own| own.chars().next_back());
    last.is_some_and(|last| matches!(last, ')' | ']' | '»' | '›' | '”' | '’' | '"' | '\''))
}

fn is_beside_figures(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_numeric()
        || matches!(sign, ',' | '.' | '/' | ':' | '-' | '–' | '%')
}

/// The sign that ends what a bracket or a quotation mark begins.
pub(super) fn end_of(mark: char) -> Option<char> {
    Some(match mark {
        '(' => ')',
        '[' => ']',
        '«' => '»',
        '‹' => '›',
        '“' | '„' => '”',
        '‘' => '’',
        '"' | '\'' => mark,
        _ => return None,
    })
}

fn is_bracket(end: char) -> bool {
    matches!(end, ')' | ']')
}

/// How many bytes the figures have that a title ends with. Figures before English words are of those.
fn last_figures(text: &str, end: usize) -> usize {
    let after = text.get(end..).unwrap_or_default();
    let length = after.find(|sign| !is_beside_figures(sign));
    let signs = after
        .get(..length.unwrap_or(after.len()))
        .unwrap_or_default();
    let figures = signs.trim_end_matches(|sign: char| !sign.is_numeric() && sign != '%');
    let next = after.get(figures.len()..).unwrap_or_default();
    let next = next.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '-');
    let is_of_next = next.starts_with(char::is_alphanumeric);
    let is_own =
        figures.starts_with(' ') && !is_of_next && link(figures, false) != PhraseLink::Apart;
    if is_own { figures.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::super::ForeignWords;

    #[test]
    fn a_phrase_from_the_right_is_one_stretch() {
        for (text, stretches) in [
            // A sign with a word on both sides.
            ("Flyer: مجلس ستوكتون: خدمات", vec!["مجلس ستوكتون: خدمات"]),
            ("“סגור; נא לחזור”", vec!["סגור; נא לחזור"]),
            ("Flyer: مجلس - خدمات and on", vec!["مجلس - خدمات"]),
            ("Flyer: مجلس – خدمات", vec!["مجلس – خدمات"]),
            ("Flyer: مجلس — خدمات", vec!["مجلس — خدمات"]),
            ("Flyer: مجلس/خدمات", vec!["مجلس/خدمات"]),
            ("Flyer: נא! / סגור", vec!["נא! / סגור"]),
            ("مرحباً بكم: شكراً", vec!["مرحباً بكم: شكراً"]),
            // Brackets and quotation marks, with both halves of each.
            ("at مجلس (خدمات) مكتب, 9", vec!["مجلس (خدمات) مكتب"]),
            ("at مجلس (خدمات): مكتب", vec!["مجلس (خدمات): مكتب"]),
            ("at مجلس (خدمات 24/7), 9", vec!["مجلس (خدمات 24/7)"]),
            ("at مجلس [خدمات] (مكتب)", vec!["مجلس [خدمات] (مكتب)"]),
            ("at مجلس (خدمات «مكتب»)", vec!["مجلس (خدمات «مكتب»)"]),
            ("at עיריית \"סגור\" היום", vec!["עיריית \"סגור\" היום"]),
            ("at مجلس: (خدمات) مكتب", vec!["مجلس: (خدمات) مكتب"]),
            ("at مجلس (the خدمات) 9", vec!["مجلس", "خدمات"]),
            ("at مجلس (خدمات and on)", vec!["مجلس", "خدمات"]),
            ("“שלום” “סגור”, “נא”", vec!["שלום", "סגור", "נא"]),
            ("\"שלום\" \"סגור\"", vec!["שלום", "סגור"]),
            // Figures.
            (
                "«مجلس ستوكتون: خدمات 24/7»",
                vec!["مجلس ستوكتون: خدمات 24/7"],
            ),
            ("“שלום, סגור 9:30!” and on", vec!["שלום, סגור 9:30!"]),
            ("“שלום.” and “סגור 9.”", vec!["שלום", "סגור 9"]),
            ("مجلس: خدمات ٢٤/٧.", vec!["مجلس: خدمات ٢٤/٧"]),
            ("مجلس: خدمات 24/7", vec!["مجلس: خدمات 24/7"]),
            ("مجلس: خدمات 24 visits", vec!["مجلس: خدمات"]),
            ("احمد / علی 12, حسن 9", vec!["احمد / علی 12", "حسن"]),
            ("(محمد علی 12), فاطمة", vec!["محمد علی", "فاطمة"]),
        ] {
            let all = ForeignWords::all(text);
            let found: Vec<&str> = all.iter().map(|one| &text[one.range.clone()]).collect();
            assert_eq!(found, stretches);
        }
    }

    #[test]
    fn names_with_figures_of_their_own_are_apart() {
        for text in [
            "احمد: 3, علی: 4",
            "“احمد: 3, علی: 4”",
            "احمد: 3; علی: 4",
            "احمد 3; علی 4",
            "احمد 3 / علی 4",
            "احمد – 3, علی – 4",
            "احمد (3), علی (4)",
            "احمد (3) علی (4)",
            "احمد: ٣, علی: ٤",
            "احمد 3: علی",
            "احمد, علی",
        ] {
            let all = ForeignWords::all(text);
            let found: Vec<&str> = all.iter().map(|one| &text[one.range.clone()]).collect();
            assert_eq!(found, ["احمد", "علی"], "{text}");
        }
        assert_eq!(ForeignWords::all("اردو: 31")[0].range, 0..8);
    }
}
