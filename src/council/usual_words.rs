//! The words that a paper has where a council has none of its own for them, in the language of the paper.
//!
//! In comes the language of a words file, out come the usual words. Those of English are for every language that this
//! program has no words for. It must not know where a template prints them.

use super::site_labels;
use crate::language::Language;

/// The usual words of a language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum UsualWords {
    /// English, and every language that has no usual words here.
    #[default]
    English,
    /// Welsh.
    Welsh,
}

use UsualWords::{English, Welsh};

/// The labels that a kind of paper can do without, each in English and in Welsh.
const LABELS: [(&str, &str, &str); 26] = [
    ("bar_chart", "Bar chart", "Siart bar"),
    ("table", "Table", "Tabl"),
    (
        "least_advanced",
        "Grade of the least advanced part:",
        "Gradd y rhan â’r cynnydd lleiaf:",
    ),
    (
        "ended",
        "Recommendations ended",
        "Argymhellion a ddaeth i ben",
    ),
    (
        "ended_because",
        "Reason for ending:",
        "Rheswm dros ddod i ben:",
    ),
    ("ended_by", "Agreed by:", "Cytunwyd gan:"),
    ("revised_date", "Revised date:", "Dyddiad diwygiedig:"),
    (
        "revised_by",
        "Date revised by:",
        "Dyddiad wedi’i ddiwygio gan:",
    ),
    ("not_graded", "Not graded", "Heb ei raddio"),
    ("large_print", "large print PDF", "PDF print bras"),
    ("meetings", "Meetings", "Cyfarfodydd"),
    ("annual_reports", "Annual reports", "Adroddiadau blynyddol"),
    (
        "signed_off_before",
        "Signed off before:",
        "Cymeradwywyd eisoes:",
    ),
    (
        "changes",
        "What has changed since the last update",
        "Beth sydd wedi newid ers y diweddariad diwethaf",
    ),
    ("changed_achieved", "Achieved:", "Wedi’i gyflawni:"),
    ("changed_slipped", "Slipped:", "Wedi llithro:"),
    ("changed_worse", "Worse grade:", "Gradd waeth:"),
    ("changed_date_moved", "Date moved:", "Dyddiad newydd:"),
    ("changed_better", "Better grade:", "Gradd well:"),
    ("changed_ended", "Ended:", "Wedi dod i ben:"),
    ("changed_from", "before:", "cynt:"),
    ("last_time", "Last time:", "Y tro diwethaf:"),
    ("to_be_agreed", "To be agreed", "I’w gytuno"),
    ("corrections", "Corrections", "Cywiriadau"),
    ("corrected_from", "Before:", "Cynt:"),
    ("corrected_to", "Now:", "Nawr:"),
];

impl UsualWords {
    /// Those of a language.
    pub fn of(language: &Language) -> Self {
        match language.primary().as_str() {
            "cy" => Welsh,
            _ => English,
        }
    }

    /// The words of the two, in English and in Welsh, that are in this language.
    pub(super) fn choose(self, (english, welsh): (&'static str, &'static str)) -> &'static str {
        match self {
            English => english,
            Welsh => welsh,
        }
    }

    /// A label, if a paper always has one of this name.
    pub fn label(self, name: &str) -> Option<&'static str> {
        let all = self.labels();
        let mut all = all.filter(|(known, _)| *known == name);
        all.next().map(|(_, words)| words)
    }

    /// The labels that the pages which are no papers have besides.
    pub fn site_labels(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let labels = site_labels::LABELS.iter();
        labels.map(move |(name, english, welsh)| (*name, self.choose((english, welsh))))
    }

    /// A label of those pages.
    pub fn site_label(self, name: &str) -> Option<&'static str> {
        let mut all = self.site_labels();
        all.find_map(|(known, words)| (known == name).then_some(words))
    }

    /// All labels that a paper always has.
    pub fn labels(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let labels = LABELS.iter();
        labels.map(move |(name, english, welsh)| (*name, self.choose((english, welsh))))
    }

    /// The link with which people who use a keyboard reach the paper.
    pub(super) fn skip(self) -> &'static str {
        match self {
            English => "Skip to the paper",
            Welsh => "Neidio i’r papur",
        }
    }

    /// What a screen reader calls the links above the paper.
    pub(super) fn this_paper(self) -> &'static str {
        match self {
            English => "This paper",
            Welsh => "Y papur hwn",
        }
    }

    /// The link to the page that lists everything.
    pub(super) fn all_papers(self) -> &'static str {
        match self {
            English => "All papers",
            Welsh => "Pob papur",
        }
    }

    /// The link to the PDF.
    pub(super) fn this_paper_as_pdf(self) -> &'static str {
        match self {
            English => "This paper as PDF",
            Welsh => "Y papur hwn fel PDF",
        }
    }

    /// The link to the PDF in large print.
    pub(super) fn this_paper_in_large_print(self) -> &'static str {
        match self {
            English => "This paper in large print (PDF)",
            Welsh => "Y papur hwn mewn print bras (PDF)",
        }
    }

    /// What a screen reader calls the links to the pages above this one.
    pub(super) fn breadcrumb(self) -> &'static str {
        self.choose(("Breadcrumb", "Briwsion bara"))
    }

    /// What is before whom to ask.
    pub(super) fn other_format(self) -> &'static str {
        self.choose((
            "Ask for this in another format:",
            "Gofynnwch am hwn mewn fformat arall:",
        ))
    }

    /// What is before the name of the licence.
    pub(super) fn licence(self) -> &'static str {
        self.choose(("Licence:", "Trwydded:"))
    }

    /// The heading of the list of abbreviations.
    pub(super) fn abbreviations(self) -> &'static str {
        match self {
            English => "Abbreviations",
            Welsh => "Byrfoddau",
        }
    }

    /// What marks a working copy.
    pub(super) fn working_copy(self) -> &'static str {
        self.choose((
            "Working copy – not for publication",
            "Copi gwaith – nid i’w gyhoeddi",
        ))
    }

    /// What stands for a text that is exempt from publication.
    pub(super) fn withheld(self) -> &'static str {
        self.choose(("Not for publication", "Nid i’w gyhoeddi"))
    }

    /// The law by which it is exempt.
    pub(super) fn withheld_law(self) -> &'static str {
        self.choose((
            "paragraph {paragraph} of Schedule 12A to the Local Government Act 1972",
            "paragraff {paragraph} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972",
        ))
    }

    /// The number of a page; none where the theme's words will do.
    pub(super) fn page_number(self) -> Option<&'static str> {
        (self == Welsh).then_some("Tudalen {page} o {pages}")
    }

    /// What is added where a table goes on; none where the theme's words will do.
    pub(super) fn continued(self) -> Option<&'static str> {
        (self == Welsh).then_some("(parhad)")
    }
}
