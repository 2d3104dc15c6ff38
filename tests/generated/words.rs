//! Words as in real papers: plain ones, and those that are hard to typeset.

use crate::support::chance::Chance;

const PLAIN: &[&str] = &[
    "council",
    "committee",
    "review",
    "the",
    "of",
    "and",
    "to",
    "a",
    "in",
    "was",
    "be",
    "report",
    "officers",
    "agreed",
    "schools",
    "exclusion",
    "evidence",
    "progress",
    "parents",
    "would",
    "support",
    "recommendation",
    "members",
    "on",
    "behaviour",
    "local",
    "authority",
    "services",
    "publication",
    "termly",
    "as",
    "at",
    "budget",
    "flood",
    "drains",
    "consultation",
    "it",
    "is",
    "by",
    "Director",
    "Cabinet",
    "Ofsted",
    "2019",
    "14",
    "£1.2",
    "million",
    "38%",
];

/// Ligatures, accents, quotes, dashes, no-break spaces, symbols that only the fallback font has.
const HARD: &[&str] = &[
    "office",
    "efficient",
    "traffic",
    "fluffy",
    "affiliation",
    "ffi",
    "flow",
    "Llŵyd",
    "Gŵyr",
    "Siân",
    "café",
    "naïve",
    "Zoë",
    "Brontë",
    "Ŷ",
    "señor",
    "Łódź",
    "“quoted”",
    "‘single’",
    "it’s",
    "O’Dwyer",
    "2018–2019",
    "– and –",
    "well—known",
    "30&nbsp;September&nbsp;2019",
    "£4&nbsp;million",
    "Mr&nbsp;P.&nbsp;Griffiths",
    "✓",
    "★",
    "✓★",
    "✗ no",
    "→",
    "½",
    "25°",
    "R&amp;D",
    "&lt;none&gt;",
    "a/b/c",
    "SEN/EIS/DCS",
    "non-prejudicial",
    "pre-2015",
    "AVATAR",
    "Ty.",
    "e.g.",
    "(c)",
    "…",
];

/// Words wider than a column, some of them wider than a page.
const WIDE: &[&str] = &[
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "antidisestablishmentarianism",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "ffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffiffi",
    "________________________________________________________________________________________________",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
];

const ADDRESS: &str = "https://democracy.westmarch.example/documents/s48213/Place%20Select%20Committee%20-%2014%20March%\
                       202024%20-%20Flood%20Resilience%20-%20first%20monitoring%20report.pdf?view=full&amp;lang=cy#page-17";

/// A few words without any markup.
pub fn plain(chance: &mut Chance, count: usize) -> String {
    let words: Vec<&str> = (0..count).map(|_| word(chance)).collect();
    words.join(" ")
}

fn word(chance: &mut Chance) -> &'static str {
    match chance.from(1, 400) {
        1 => chance.one_of(WIDE),
        2..=60 => chance.one_of(HARD),
        _ => chance.one_of(PLAIN),
    }
}

/// A line of words of any kind, some of them in `strong`, `em`, links, abbreviations or spans, and some line breaks.
///
/// `ids` are places that a link can lead to.
pub fn rich(chance: &mut Chance, count: usize, ids: &[String]) -> String {
    let mut pieces: Vec<String> = Vec::new();
    let mut left = count;
    while left > 0 {
        let run = chance.from(1, 9).min(left);
        left -= run;
        let words = plain(chance, run);
        pieces.push(match chance.from(1, 40) {
            1 => format!("<strong>{words}</strong>"),
            2 => format!("<em>{words}</em>"),
            3 => format!("<strong>{} <em>{words}</em></strong>", plain(chance, 2)),
            4 => format!("<a href=\"https://example.gov.uk/papers/{run}\">{words}</a>"),
            5 => format!("<a href=\"{ADDRESS}\">{ADDRESS}</a>"),
            6 => format!(
                "<a href=\"mailto:scrutiny@example.gov.uk\">{} <strong>{words}</strong></a>",
                plain(chance, 12)
            ),
            7 | 8 if !ids.is_empty() => {
                let id = &ids[chance.from(0, ids.len() - 1)];
                format!("<a href=\"#{id}\">{words}</a>")
            }
            9 => format!("{words} <abbr title=\"Special Educational Needs\">SEN</abbr>"),
            10 => format!(
                "(<abbr title=\"Children and Young People’s ‘Plan’\"><em>CYPP</em></abbr>) {words}"
            ),
            11 => format!("<span class=\"quiet\">{words}</span>"),
            12 => format!("<time datetime=\"2019-09\">September 2019</time>, {words}"),
            13 => format!("{words}<br>"),
            14 => format!("un<strong>{words}</strong>able"),
            _ => words,
        });
    }
    // A line break at the very end breaks nothing.
    let line = pieces.join(" ");
    line.strip_suffix("<br>")
        .map_or(line.clone(), str::to_owned)
}

/// A heading's words.
pub fn title(chance: &mut Chance) -> String {
    let count = chance.length(1, 5, 30);
    match chance.from(1, 12) {
        1 => format!("{} <em>{}</em>", plain(chance, count), plain(chance, 1)),
        2 => format!(
            "{} <abbr title=\"Select Committee\">SC</abbr>",
            plain(chance, count)
        ),
        3 => format!("{}<br>{}", plain(chance, count), plain(chance, 2)),
        _ => plain(chance, count),
    }
}
