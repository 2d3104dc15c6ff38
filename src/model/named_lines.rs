//! The lines of a responsibility → its words on one line, with a semicolon between the persons that are below each other.
//!
//! In come the lines without marks. "Head of Waste" above "Contract Manager" are two posts, and not one with a long name. What goes on
//! with the line above, such as a number to call, stays with it. This must not know who they are.

/// What a person's name or post is followed by where it goes on in the next line.
const GOES_ON: [char; 9] = [',', ';', ':', '/', '&', '-', '–', '—', '('];
/// Words between two persons, or within a post: "Head of / Waste", "Parks and / Gardens".
const BETWEEN: [&str; 14] = [
    "and", "or", "with", "of", "for", "to", "the", "a", "ac", "neu", "gyda", "o", "y", "yr",
];

/// What is written before the number or the address of a person.
const CALLED: [&str; 7] = ["tel", "phone", "ffôn", "mob", "e-mail", "email", "e-bost"];

/// The words on one line.
pub(super) fn on_one_line(lines: &[String]) -> String {
    let mut words = String::new();
    for line in lines.iter().filter(|line| !line.is_empty()) {
        if !words.is_empty() {
            words.push_str(match begins_person(&words, line) {
                true => "; ",
                false => " ",
            });
        }
        words.push_str(line);
    }
    words
}

/// Whether a line begins another person than the words before.
fn begins_person(before: &str, line: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let goes_on = before.ends_with(GOES_ON) || BETWEEN.contains(&last.to_lowercase().as_str());
    let is_address = line.contains('@') || line.contains("://");
    let label = line.split_once(':').map_or("", |(label, _)| label);
    let label = label.to_lowercase();
    let is_called = CALLED.iter().any(|called| label.starts_with(called));
    !goes_on && !is_address && !is_called && line.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::on_one_line;

    #[test]
    fn persons_below_each_other_are_apart_and_one_stays_one() {
        for (lines, words) in [
            (
                "Head of Waste\nContract Manager",
                "Head of Waste; Contract Manager",
            ),
            (
                "Jane Smith\nAli Khan\nJ. Mills",
                "Jane Smith; Ali Khan; J. Mills",
            ),
            (
                "Pennaeth Tai\nRheolwr Parciau",
                "Pennaeth Tai; Rheolwr Parciau",
            ),
            (
                "Head of Waste\n\nContract Manager",
                "Head of Waste; Contract Manager",
            ),
            (
                "Head of Waste;\nContract Manager",
                "Head of Waste; Contract Manager",
            ),
            ("Jane Smith,\nHead of Waste", "Jane Smith, Head of Waste"),
            (
                "Head of Waste and\nContract Manager",
                "Head of Waste and Contract Manager",
            ),
            ("Head of\nWaste", "Head of Waste"),
            ("Head of Waste\nand streets", "Head of Waste and streets"),
            ("Head of Waste\n(Jane Smith)", "Head of Waste (Jane Smith)"),
            (
                "Jane Smith\nj.smith@example.gov.uk",
                "Jane Smith j.smith@example.gov.uk",
            ),
            ("Jane Smith\n0100 555 0100", "Jane Smith 0100 555 0100"),
            (
                "Jane Smith\nTel: 0100 555 0100",
                "Jane Smith Tel: 0100 555 0100",
            ),
            ("Head of Waste", "Head of Waste"),
            ("", ""),
        ] {
            let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
            assert_eq!(on_one_line(&lines), words);
        }
    }
}
