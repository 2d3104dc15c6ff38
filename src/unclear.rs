//! What says less than it should to whoever does not see the page: words of a link that could lead anywhere, and bullets
//! that only look like a list.
//!
//! In come words, out comes whether they are such. It must not know where the words are from: rules of `check` ask it
//! about what officers write, and the document about pages.

/// Words of a link that could lead anywhere, in English and Welsh.
pub const ANYWHERE: [&str; 20] = [
    "here",
    "click here",
    "click",
    "see here",
    "link",
    "this link",
    "this",
    "this page",
    "more",
    "read more",
    "see more",
    "learn more",
    "find out more",
    "more information",
    "website",
    "yma",
    "cliciwch yma",
    "gweler yma",
    "mwy",
    "darllen mwy",
];

/// What word processors put before an item.
pub const BULLETS: [&str; 7] = ["•", "▪", "■", "◦", "‣", "⁃", "➢"];

/// Whether the words of a link, all of them, could lead anywhere. Signs around them say nothing more.
pub fn leads_anywhere(words: &str) -> bool {
    let words = words.trim_matches(|letter: char| !letter.is_alphanumeric());
    let longest = ANYWHERE.iter().map(|known| known.len()).max();
    if words.len() > longest.unwrap_or_default() * 2 {
        return false;
    }
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ").to_lowercase();
    ANYWHERE.contains(&words.as_str())
}

#[cfg(test)]
mod tests {
    use super::leads_anywhere;

    #[test]
    fn only_links_without_a_word_of_their_own_lead_anywhere() {
        for words in [
            "here",
            "Click\nhere",
            " Read more… ",
            "› More",
            "HERE.",
            "yma",
        ] {
            assert!(leads_anywhere(words), "{words}");
        }
        for words in [
            "the plan",
            "where",
            "read more about parks",
            "",
            "…",
            "Moreton",
        ] {
            assert!(!leads_anywhere(words), "{words}");
        }
    }
}
