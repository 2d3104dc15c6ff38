//! Two texts, the agreed one and the one found → the first place where they differ, and the room to look in.
//!
//! It knows nothing of PDFs and files.

/// What a text describes about a paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// What a screen reader finds.
    Tags,
    /// What is where on the pages.
    Layout,
}

impl Kind {
    /// Both, in the order in which they are compared: where the tags differ, so does the layout.
    pub const ALL: [Kind; 2] = [Kind::Tags, Kind::Layout];

    /// Its name in messages, and in the names of files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Tags => "tags",
            Kind::Layout => "layout",
        }
    }

    /// The rooms of `src` that most likely changed a line. Each answer is a guess from what the two lines share.
    fn room(self, agreed: &str, found: &str) -> &'static str {
        let same_words = words(agreed) == words(found);
        match self {
            Kind::Tags if same_words => "document or pdf/structure",
            Kind::Tags if before_words(agreed) == before_words(found) => "template",
            Kind::Tags => "template, document or pdf/structure",
            Kind::Layout if agreed.starts_with("Page ") || found.starts_with("Page ") => "pdf/page",
            Kind::Layout if !same_words => "pdf/text, or template where the words are others",
            Kind::Layout if words(agreed).is_none() => "pdf/flow or pdf/page",
            Kind::Layout if font(agreed) != font(found) => "theme or pdf/font",
            Kind::Layout => "pdf/flow or pdf/page",
        }
    }
}

/// The words of a line, in their quotes.
fn words(line: &str) -> Option<&str> {
    line.find('"').map(|start| &line[start..])
}

fn before_words(line: &str) -> &str {
    line.split('"').next().unwrap_or_default()
}

/// The font and its size, of a line of text in a layout.
fn font(line: &str) -> Vec<&str> {
    before_words(line).split_whitespace().skip(4).collect()
}

/// The first difference, as lines for a person; none when the texts are the same.
///
/// ```text
/// layout differs first at page 2, line 14 (room: pdf/flow or pdf/page)
///   - text      57  610  220  LiberationSans 11  "Responsibility:"
///   + text      57  630  220  LiberationSans 11  "Responsibility:"
///   and 31 more lines differ
/// ```
pub fn first_difference(kind: Kind, agreed: &str, found: &str) -> Option<String> {
    let (agreed_lines, found_lines) = (lines(agreed), lines(found));
    let longest = agreed_lines.len().max(found_lines.len());
    let at = |lines: &[&str], line: usize| lines.get(line).map_or("", |line| *line).to_owned();
    let differing: Vec<usize> = (0..longest)
        .filter(|line| agreed_lines.get(*line) != found_lines.get(*line))
        .collect();
    let first = *differing.first()?;
    let (was, is) = (at(&agreed_lines, first), at(&found_lines, first));
    let mut said = format!(
        "{} differs first at {} (room: {})\n  - {}\n  + {}",
        kind.name(),
        place(&agreed_lines, &found_lines, first),
        kind.room(&was, &is),
        shown(agreed_lines.get(first)),
        shown(found_lines.get(first)),
    );
    match differing.len() - 1 {
        0 => {}
        1 => said.push_str("\n  and 1 more line differs"),
        more => said.push_str(&format!("\n  and {more} more lines differ")),
    }
    Some(said)
}

/// All lines but the comments that say how to read them.
fn lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.starts_with('#')).collect()
}

fn shown<'a>(line: Option<&&'a str>) -> &'a str {
    line.map_or("(nothing: the text ends here)", |line| line)
}

/// `page 2, line 14`, counted from the heading of the page; `line 14` in a text without pages.
fn place(agreed: &[&str], found: &[&str], line: usize) -> String {
    let longer = if line < found.len() { found } else { agreed };
    let heading = |line: &&str| {
        line.strip_prefix("Page ")?
            .split(' ')
            .next()
            .map(str::to_owned)
    };
    let before = &longer[..=line.min(longer.len().saturating_sub(1))];
    let page = before.iter().rposition(|line| heading(line).is_some());
    match page {
        Some(page) => {
            let number = heading(&before[page]).unwrap_or_default();
            format!("page {number}, line {}", line - page)
        }
        None => format!("line {}", line + 1),
    }
}

const AGREED: &str = "\
# how to read it

Page 1 of 2, 595 × 842
box       57   60  220  100
text      57   60  220  Sans-Bold 18  \"Minutes\"

Page 2 of 2, 595 × 842
text      57   60  120  Sans 11  \"Present:\"
text     130   60  220  Sans 11  \"the Chair\"
";

#[track_caller]
fn says(kind: Kind, agreed: &str, change: (&str, &str), expected: &str) {
    assert!(agreed.contains(change.0), "nothing is changed");
    let found = agreed.replace(change.0, change.1);
    let said = first_difference(kind, agreed, &found).expect("there is a difference");
    assert!(
        said.contains(expected),
        "expected “{expected}”, it says:\n{said}"
    );
}

#[test]
fn a_line_that_moved_is_shown_with_its_page_and_its_room() {
    assert_eq!(first_difference(Kind::Layout, AGREED, AGREED), None);
    let moved = AGREED.replace(" 130   60", " 130   75");
    let expected = "\
layout differs first at page 2, line 2 (room: pdf/flow or pdf/page)
  - text     130   60  220  Sans 11  \"the Chair\"
  + text     130   75  220  Sans 11  \"the Chair\"";
    assert_eq!(
        first_difference(Kind::Layout, AGREED, &moved).as_deref(),
        Some(expected)
    );
}

#[test]
fn what_two_lines_share_says_which_room_it_is() {
    for (change, expected) in [
        (
            ("Sans-Bold 18", "Sans 18"),
            "page 1, line 2 (room: theme or pdf/font)",
        ),
        (
            ("220  100", "220  110"),
            "page 1, line 1 (room: pdf/flow or pdf/page)",
        ),
        (("the Chair", "the"), "page 2, line 2 (room: pdf/text"),
        (
            ("Page 2 of 2, 595 × 842", "Page 2 of 2, 842 × 595"),
            "page 2, line 0 (room: pdf/page)",
        ),
        (
            ("text     130   60  220  Sans 11  \"the Chair\"\n", ""),
            "+ (nothing: the text ends here)",
        ),
    ] {
        says(Kind::Layout, AGREED, change, expected);
    }
    let tags = "Document\n  Caption \"Grades agreed\"\n  P \"Noted\"\n";
    for (change, expected) in [
        (
            ("Caption", "P"),
            "tags differs first at line 2 (room: document or pdf/structure)",
        ),
        (("Noted", "Agreed"), "line 3 (room: template)"),
        (
            ("  P \"Noted\"\n", ""),
            "line 3 (room: template, document or pdf/structure)",
        ),
    ] {
        says(Kind::Tags, tags, change, expected);
    }
}

#[test]
fn a_change_of_the_comments_alone_is_no_difference() {
    assert_eq!(
        first_difference(
            Kind::Layout,
            AGREED,
            &AGREED.replace("how to", "how one can")
        ),
        None
    );
}
