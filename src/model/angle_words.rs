//! A line → the angle brackets in it that are around plain words: `<see attached>`, `<TBC>`.
//!
//! To Markdown they are HTML. An element of HTML stays one, and so does all that has what an attribute has. It must not know what is
//! refused.

/// The elements of HTML, and some that are no longer.
const ELEMENTS: &str = " a abbr acronym address animate applet area article aside audio b base basefont bdi bdo bgsound big blink \
     blockquote body br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog \
     dir div dl dt element em embed fencedframe fieldset figcaption figure font footer foreignobject form frame frameset g h1 h2 h3 \
     h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark \
     marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p \
     param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent shadow slot \
     small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr \
     track tt u ul var video wbr xmp ";

/// The longest words that are looked at, in bytes.
const LONGEST: usize = 120;

/// The bytes of the brackets that open before plain words.
pub(super) fn before_plain_words(line: &str) -> impl Iterator<Item = usize> {
    let opens = memchr::memchr_iter(b'<', line.as_bytes());
    opens.filter(move |at| line.get(at + 1..).is_some_and(begins_with_words))
}

/// Whether plain words come first, and then the closing bracket.
fn begins_with_words(after: &str) -> bool {
    let Some(end) = after.bytes().take(LONGEST).position(|byte| byte == b'>') else {
        return false;
    };
    let words = after.get(..end).unwrap_or_default();
    let name = words
        .split([' ', ',', '.', '?', '!'])
        .next()
        .unwrap_or_default();
    let is_word = |sign: char| sign.is_alphanumeric() || " ',.?!()&%£–-’".contains(sign);
    words.starts_with(char::is_alphabetic)
        && words.chars().all(is_word)
        && !words.ends_with(' ')
        && !ELEMENTS
            .split(' ')
            .any(|element| element.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::before_plain_words;

    #[test]
    fn plain_words_are_no_html() {
        for line in [
            "<see attached>",
            "as <TBC>, see",
            "<insert name, if any>",
            "<gweler ynghlwm>",
            "<to follow (May)>",
        ] {
            assert_eq!(before_plain_words(line).count(), 1, "{line}");
        }
        for line in [
            "<b>",
            "</b>",
            "<br/>",
            "<SCRIPT async>",
            "<img src=x>",
            "<see class=\"x\">",
            "<a@example.com>",
            "<https://example.com>",
            "<!-- see -->",
            "<?see?>",
            "<details open>",
            "a < b > c",
            "<5 and >3",
            "<see",
            "<x onload=1>",
        ] {
            assert_eq!(before_plain_words(line).count(), 0, "{line}");
        }
    }
}
