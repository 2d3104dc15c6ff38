//! Words → XML.

/// Words as XML writes them, in an element or in the value of an attribute.
pub(super) fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            // XML has no way to write these.
            letter if letter.is_control() && !letter.is_whitespace() => {}
            letter => text.push(letter),
        }
    }
    text
}

/// An element with words in it, on a line of its own.
pub(super) fn element(name: &str, words: &str) -> String {
    format!("<{name}>{}</{name}>\n", escaped(words))
}

#[cfg(test)]
mod tests {
    use super::element;

    #[test]
    fn words_cannot_leave_their_element() {
        assert_eq!(
            element("title", "Parks & <Open> “Spaces”\u{1}"),
            "<title>Parks &amp; &lt;Open&gt; “Spaces”</title>\n"
        );
    }
}
