//! The words that speak of a recommendation by its number, by language.

/// The words of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReferenceWords {
    /// Its tag.
    pub language: &'static str,
    /// Words before one number.
    pub one: &'static [&'static str],
    /// Words before several.
    pub several: &'static [&'static str],
    /// Words between the word and the number: "recommendation no. 2".
    pub number: &'static [&'static str],
    /// Words between two numbers.
    pub between: &'static [&'static str],
}

/// Every language whose words are understood, in any paper: English papers quote Welsh ones.
pub const REFERENCE_WORDS: &[ReferenceWords] = &[
    ReferenceWords {
        language: "en",
        one: &["recommendation", "Rec"],
        several: &["recommendations", "Recs"],
        number: &["no", "number"],
        between: &["and", "or", "to"],
    },
    ReferenceWords {
        language: "cy",
        one: &["argymhelliad", "hargymhelliad", "Arg"],
        several: &["argymhellion", "hargymhellion"],
        number: &["rhif"],
        between: &["a", "ac", "neu", "i"],
    },
];
