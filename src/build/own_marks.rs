//! A piece of a page, and a text that somebody wrote → whether the piece is made of words that are marked there: "**Parks & *play*
//! areas**" is `<strong>Parks &amp; <em>play</em> areas</strong>`.
//!
//! In a page there are tags, links and entities where the text has other marks, so that only letters and figures are compared. It
//! must not know what is wrong with the piece.

/// Whether a text has the words of a piece of HTML between two marks.
pub(super) fn is_marked_in(text: &str, [opens, closes]: [&str; 2], html: &str) -> bool {
    let letters = said(html);
    let letters: String = letters
        .chars()
        .filter(|one| one.is_alphanumeric())
        .collect();
    let mut begun = text.match_indices(opens);
    begun.any(|(at, _)| {
        let after = text.get(at + opens.len()..).unwrap_or_default();
        is_begun_by(after, &letters, closes)
    })
}

/// Whether a text has the first words of a piece of HTML.
pub(super) fn is_written_in(text: &str, html: &str) -> bool {
    let mut texts = html.split('<').map(|part| match part.rsplit_once('>') {
        Some((_, text)) => text.trim(),
        None => part.trim(),
    });
    let first = texts.find(|text| !text.is_empty()).unwrap_or_default();
    text.contains(&decoded(first))
}

/// Whether a text begins with these letters, and the mark comes before any other. The address of a link is none of its words.
fn is_begun_by(text: &str, letters: &str, closes: &str) -> bool {
    let mut wanted = letters.chars();
    let mut next = wanted.next();
    let mut address = false;
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        if next.is_none() && rest.starts_with(closes) {
            return true;
        }
        address = match address {
            true => letter != ')',
            false => rest.starts_with("]("),
        };
        if address || !letter.is_alphanumeric() {
            continue;
        }
        if next != Some(letter) {
            return false;
        }
        next = wanted.next();
    }
    false
}

/// The words of a piece of HTML.
fn said(html: &str) -> String {
    let texts = html.split('<').map(|part| match part.split_once('>') {
        Some((_, text)) => text,
        None => part,
    });
    decoded(&texts.collect::<String>())
}

fn decoded(text: &str) -> String {
    // An ampersand last, so that none is read twice.
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let decode = |text: String, (typed, sign): (&str, &str)| text.replace(typed, sign);
    signs.into_iter().fold(text.to_owned(), decode)
}

#[cfg(test)]
mod tests {
    use super::{is_marked_in, is_written_in};

    #[test]
    fn words_are_known_whatever_marks_are_among_them() {
        let is_bold = |html: &str, text: &str| is_marked_in(text, ["**", "**"], html);
        for (html, text) in [
            ("<p><strong>Play areas</strong></p>", "**Play areas**"),
            (
                "<p><strong>Parks &amp; play</strong></p>",
                "x **y**\n**Parks & play**",
            ),
            (
                "<p><strong>Play <em>areas</em> here</strong></p>",
                "**Play *areas* here**",
            ),
            (
                "<p><strong><a href=\"#recommendation-2\">Recommendation 2</a> in brief</strong></p>",
                "**Recommendation 2 in brief**",
            ),
            (
                "<p><strong><a href=\"https://example.com/\">Play areas</a></strong></p>",
                "**[Play areas](https://example.com)**",
            ),
            ("<p><strong>Play areas</strong></p>", "**Play\nareas**"),
            (
                "<p><strong>Play</strong> <strong>areas</strong></p>",
                "**Play** **areas**",
            ),
        ] {
            assert!(is_bold(html, text), "{text}");
        }
        for (html, text) in [
            ("<p><strong>Play areas</strong></p>", "Play areas"),
            (
                "<p><strong>Play areas</strong></p>",
                "**Play areas of the town**",
            ),
            ("<p><strong>Play areas</strong></p>", "**Play**"),
            ("<p><strong>Play areas</strong></p>", "**All play areas**"),
        ] {
            assert!(!is_bold(html, text), "{text}");
        }
    }

    #[test]
    fn the_first_words_are_known_with_their_signs() {
        assert!(is_written_in(
            "• Parks & play\n• Trees",
            "• Parks &amp; play<br>• Trees"
        ));
        assert!(!is_written_in("• Trees", "• Parks<br>• Trees"));
    }
}
