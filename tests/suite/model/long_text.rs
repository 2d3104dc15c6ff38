//! Long texts full of signs: the words of the page are those that were typed, less the marks of the guide.

use scrutineer::model::RichText;

use crate::support::chance::Chance;

/// How many texts are made.
const TEXTS: u64 = 4000;

/// What is typed in the middle of a line, and printed as it is.
const SIGNS: &[&str] = &[
    "5*3*2",
    "2 * 3",
    "3m*4m*2m",
    "&amp;",
    "&copy;",
    "&#65;",
    "R&D",
    r"C:\new\*x",
    r"C:\plans\[new]\#4.",
    r"\\fs01\Scrutiny\2026\_final",
    r"and\or",
    "a_b_c",
    "_this_",
    "[1]: words",
    "[Action]: done",
    "[see][1]",
    "[x]",
    "> 90%",
    ">=",
    "<5",
    "90%",
    "#4",
    "100%.",
    "=",
    "===",
    "--",
    "+",
    "~",
    "^2",
    "|",
    "$5",
    "{a}",
    "é",
    "7.",
    "3)",
    "note\\",
    "\"yes\"",
    "it's",
    ":",
    "!",
    "(see 4*5)",
    "50\\%",
];

/// Addresses, which are printed as they are.
const ADDRESSES: &[&str] = &[
    "https://www.example.gov.uk/a_b/*c*?d=1&e=2.",
    "(www.example.gov.uk/a_(b)),",
    "parks_team@example.gov.uk",
];

/// What begins the lines of a list with signs of its own, which are printed as they are.
const OWN_SIGNS: &[&[&str]] = &[
    &["a)", "b)", "c)"],
    &["(a)", "(i)", "(ii)", "(b)"],
    &["a.", "b.", "c."],
    &["(1)", "(2)"],
    &["o", "o"],
    &["§", "§"],
    &["–", "–"],
    &["—", "—", "—"],
    &["Ø", "Ø"],
    &["➢"],
    &["•", "o", "▪", "•"],
    &["•", "–", "–", "•"],
    &["▪", "▪"],
    &["17/11/25 –", "15/09/25 –"],
    &["12 March 2025:", "3 April:"],
    &["2025-11-17", "2025-11-18"],
    &["§ 4", "§ 5"],
    &["1.1", "1.2", "2.1"],
    &["A.", "B."],
    &["I.", "II.", "III."],
    &["(aa)", "(ab)"],
    &["α)", "β)"],
    &["a)", "b)", "–"],
];

/// What parts such a sign from its words, and what comes before it.
const PARTED: &[(&str, &str)] = &[
    ("", " "),
    ("", "\t"),
    ("  ", " "),
    ("\t", "\t"),
    ("    ", "  "),
    ("> ", " "),
];

/// What begins a line, and is printed as it is.
const BEGINNINGS: &[&str] = &[
    "> 90%",
    ">90",
    ">= £5m",
    "> -3",
    "+ 5",
    "+",
    "[1]: https://a.uk",
    "===",
    "=",
    "    four",
    "\tone",
];

/// A mark of the guide: what is typed before words and after them.
const MARKS: &[(&str, &str)] = &[
    ("**", "**"),
    ("*", "*"),
    ("[", "](https://www.example.gov.uk/a_b?c=1&copy=2)"),
];

/// A line begins with one of these in a list or a quotation.
const BLOCKS: &[&str] = &["- ", "1. ", "7. ", "3) ", "> "];

const WORDS: &[&str] = &["berths", "are", "let", "the", "quay", "Committee", "of"];

/// A text, and the words that must be printed.
pub fn text(chance: &mut Chance) -> (String, Vec<String>) {
    let (mut typed, mut printed) = (String::new(), String::new());
    for _ in 0..chance.from(1, 4) {
        if chance.once_in(3) {
            own_signs(chance, &mut typed, &mut printed);
        }
        let block = chance
            .once_in(3)
            .then(|| BLOCKS[chance.from(0, BLOCKS.len() - 1)]);
        for line in 0..chance.from(1, 3) {
            match block {
                // Only words: before a number the sign is "more than".
                Some(block) => {
                    typed.push_str(block);
                    both(&mut typed, &mut printed, chance.one_of(WORDS));
                }
                None if chance.once_in(2) => {
                    both(&mut typed, &mut printed, chance.one_of(BEGINNINGS))
                }
                None => both(&mut typed, &mut printed, chance.one_of(WORDS)),
            }
            for _ in 0..chance.from(0, 5) {
                match chance.from(1, 6) {
                    1 => {
                        let (before, after) = MARKS[chance.from(0, MARKS.len() - 1)];
                        let word = chance.one_of(WORDS);
                        typed.push_str(&format!("{before}{word}{after} "));
                        printed.push_str(&format!("{word} "));
                    }
                    2 => {
                        typed.push_str(r"\*once\* ");
                        printed.push_str("*once* ");
                    }
                    3 => both(&mut typed, &mut printed, chance.one_of(WORDS)),
                    4 => both(&mut typed, &mut printed, chance.one_of(ADDRESSES)),
                    _ => both(&mut typed, &mut printed, chance.one_of(SIGNS)),
                }
            }
            typed.truncate(typed.trim_end().len());
            typed.push('\n');
            if block.is_none() && line == 0 && chance.once_in(4) {
                let underline = chance.one_of(&["---", "===", "--", "-----"]);
                both(&mut typed, &mut printed, underline);
                typed.push('\n');
            }
        }
        typed.push('\n');
    }
    (
        typed,
        printed.split_whitespace().map(str::to_owned).collect(),
    )
}

/// A list with signs of its own, among lines of all kinds.
fn own_signs(chance: &mut Chance, typed: &mut String, printed: &mut String) {
    let signs = OWN_SIGNS[chance.from(0, OWN_SIGNS.len() - 1)];
    let (mut before, after) = PARTED[chance.from(0, PARTED.len() - 1)];
    // Before a number the sign is "more than".
    if signs[0].starts_with(|sign: char| sign.is_numeric()) {
        before = "";
    }
    if chance.once_in(3) {
        both(typed, printed, "Done:");
        typed.push('\n');
    }
    for sign in signs {
        typed.push_str(&format!("{before}{sign}{after}"));
        printed.push_str(&format!("{sign} "));
        for _ in 0..chance.from(1, 4) {
            let words = match chance.from(1, 3) {
                1 => WORDS,
                2 => ADDRESSES,
                _ => SIGNS,
            };
            both(typed, printed, chance.one_of(words));
        }
        typed.push_str(chance.one_of(&["\n", "\n", "\n\n", "\r\n"]));
        if before != "> " && chance.once_in(4) {
            both(
                typed,
                printed,
                chance.one_of(&["below it", "  and below", "a long line ".repeat(7).trim()]),
            );
            typed.push('\n');
        }
    }
    typed.push('\n');
}

fn both(typed: &mut String, printed: &mut String, words: &str) {
    for text in [typed, printed] {
        text.push_str(words);
        text.push(' ');
    }
}

#[test]
fn only_the_marks_of_the_guide_are_not_printed() {
    for seed in 0..TEXTS {
        let (typed, expected) = text(&mut Chance::new(seed));
        let text = RichText::parse(&typed)
            .unwrap_or_else(|faults| panic!("seed {seed}: {faults:?}\n{typed}"));
        let words: Vec<String> = text
            .words()
            .into_iter()
            .map(|word| word.text.into_owned())
            .collect();
        assert_eq!(words, expected, "seed {seed}:\n{typed}");
        assert_eq!(text.source(), typed.trim_end());
    }
}

#[test]
fn a_place_is_where_it_was_typed() {
    let typed = r"R&amp;D at C:\new\*x, `code`";
    let faults = RichText::parse(typed).expect_err("program code is refused");
    let range = scrutineer::model::Fault::range(&faults[0]).expect("a place");
    assert_eq!(&typed[range], "`code`");
}
