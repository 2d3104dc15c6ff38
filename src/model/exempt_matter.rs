//! The words about exempt matter → the paragraphs of Schedule 12A that they name.

use super::RichText;

/// What a record says of matter that is exempt from publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExemptMatter {
    /// The words.
    pub words: RichText,
}

/// The last paragraph of Schedule 12A to the Local Government Act 1972: England has 1 to 7, Wales 12 to 18.
const LAST: u8 = 18;

/// Words that say that nothing is exempt, wherever they are.
const NOTHING_EXEMPT: [&str; 6] = [
    "no exempt information",
    "no exempt or confidential",
    "no confidential or exempt",
    "nothing exempt",
    "is not exempt",
    "dim gwybodaeth eithriedig",
];

impl ExemptMatter {
    /// The paragraphs that the words name: "By virtue of paragraphs 1 and 3 of Part 1 of Schedule 12A".
    pub fn paragraphs(&self) -> Vec<u8> {
        let plain = self.words.plain().to_lowercase();
        let mut paragraphs = Vec::new();
        let mut is_after = false;
        for word in plain.split(|sign: char| !sign.is_alphanumeric()) {
            match word {
                "paragraph" | "paragraphs" | "para" | "paras" | "category" | "categories"
                | "paragraff" | "paragraffau" => is_after = true,
                "" | "and" | "s" | "or" | "a" | "ac" | "to" | "no" | "number" | "exempt" => {}
                number => match number.parse::<u8>() {
                    Ok(number @ 1..=LAST) if is_after => paragraphs.push(number),
                    _ => is_after = false,
                },
            }
        }
        paragraphs
    }

    /// True when the words say that nothing is exempt: "None", "Not exempt", "Nil", "Open".
    pub fn is_none(&self) -> bool {
        let plain = self.words.plain().to_lowercase();
        let first = plain
            .split(|sign: char| !sign.is_alphanumeric() && sign != '/')
            .next()
            .unwrap_or_default();
        let is_said = matches!(
            first,
            "no" | "none"
                | "nil"
                | "not"
                | "nothing"
                | "n/a"
                | "open"
                | "public"
                | "dim"
                | "amherthnasol"
                | ""
        );
        // "There is no exempt information in this report".
        let says_so = || NOTHING_EXEMPT.iter().any(|words| plain.contains(words));
        is_said || (self.paragraphs().is_empty() && says_so())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matter(words: &str) -> ExemptMatter {
        ExemptMatter {
            words: RichText::parse(words).expect("a text"),
        }
    }

    #[test]
    fn the_paragraphs_are_found() {
        for (words, paragraphs) in [
            (
                "By virtue of paragraph(s) 3 of Part 1 of Schedule 12A",
                vec![3],
            ),
            ("Paragraphs 1, 2 and 3 of Schedule 12A", vec![1, 2, 3]),
            ("Exempt under para 3", vec![3]),
            ("Exempt (Schedule 12A)", vec![]),
            ("Appendix 2 is exempt.", vec![]),
        ] {
            assert_eq!(matter(words).paragraphs(), paragraphs, "{words}");
        }
        for words in [
            "Not exempt",
            "N/A",
            "Nil",
            "There is no exempt information in this report",
            "This report is not exempt.",
            "Dim",
        ] {
            assert!(matter(words).is_none(), "{words}");
        }
        for words in [
            "Exempt",
            "Paragraph 3; there is no exempt information in Appendix 1",
        ] {
            assert!(!matter(words).is_none(), "{words}");
        }
    }
}
