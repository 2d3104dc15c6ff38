//! The text of a drawing → whether reading it takes more than a drawing may.
//!
//! A few kilobytes of SVG can write out gigabytes: by entities, by shapes that are used again and again, or by a marker on
//! every point of a line. So all of it is counted before it is made. What comes in is text and then its XML, what goes out is
//! a fault. It must not know what is drawn.

use std::collections::{BTreeMap, BTreeSet};

use usvg::roxmltree::{Document, Node};

use super::unprintable::Unprintable;

use crate::bounds::{
    DEEPEST_DRAWING, MOST_DRAWING_ATTRIBUTES, MOST_NUMBERS, MOST_STYLE_PAIRS, MOST_WRITTEN_OUT,
};

/// What an element takes besides its numbers, measured in numbers.
const ELEMENT: u64 = 20;

/// What a letter takes: its outline has some fifty points.
const LETTER: u64 = 50;

/// Looks at the text before it is read as XML.
pub fn of_text(text: &str) -> Result<(), Unprintable> {
    let mut tags = text.split('<').map(|tag| {
        let tag = tag.split('>').next().unwrap_or_default();
        tag.bytes().filter(|byte| *byte == b'=').count()
    });
    if tags.any(|attributes| attributes > MOST_DRAWING_ATTRIBUTES) {
        return Err(Unprintable::TooIntricate);
    }
    match written_out(text) {
        0..=MOST_WRITTEN_OUT => Ok(()),
        _ => Err(Unprintable::Entities),
    }
}

/// How many bytes the entities of a text write out.
fn written_out(text: &str) -> u64 {
    let declared = text.split("<!ENTITY").skip(1).filter_map(|declared| {
        let (name, rest) = declared.trim_start().split_once(char::is_whitespace)?;
        let rest = rest.trim_start();
        let quote = rest
            .chars()
            .next()
            .filter(|letter| "'\"".contains(*letter))?;
        let value = rest.get(1..)?.split(quote).next()?;
        Some((name, value))
    });
    let declared: BTreeMap<&str, &str> = declared.collect();
    if declared.is_empty() {
        return 0;
    }
    let mut lengths: BTreeMap<&str, u64> = BTreeMap::new();
    // Entities may be within entities. What is deeper than this is refused when the XML is read.
    for _ in 0..10 {
        let longer = declared.iter().map(|(name, value)| {
            let all = used(value, &lengths).saturating_add(value.len() as u64);
            (*name, all)
        });
        lengths = longer.collect();
    }
    used(text, &lengths)
}

/// How many bytes the entities write out that are used in a text.
fn used(text: &str, lengths: &BTreeMap<&str, u64>) -> u64 {
    let names = text.split('&').skip(1);
    let names = names.filter_map(|rest| rest.split_once(';').map(|(name, _)| name));
    let all = names.filter_map(|name| lengths.get(name));
    all.fold(0, |sum, length| sum.saturating_add(*length))
}

/// Looks at the elements before anything is made of them.
pub fn of_elements(document: &Document<'_>) -> Result<(), Unprintable> {
    let mut counted = Counted {
        by_id: BTreeMap::new(),
        known: BTreeMap::new(),
        open: BTreeSet::new(),
    };
    let (mut elements, mut rules) = (0, 0);
    let mut styles = String::new();
    for node in document.descendants() {
        elements += u64::from(node.is_element());
        if let Some(id) = node.attribute("id") {
            counted.by_id.entry(id).or_insert(node);
        }
        if node.tag_name().name() == "style" {
            let text = node.text().unwrap_or_default();
            rules += text.matches('{').count() as u64;
            styles.push_str(text);
        }
    }
    if elements.saturating_mul(rules) > MOST_STYLE_PAIRS {
        return Err(Unprintable::TooIntricate);
    }
    let all = counted.of(document.root_element(), 0)?;
    // A style sheet may put a marker on every line.
    let mut most = all.numbers;
    for target in targets(&styles) {
        if let Some(node) = counted.by_id.get(target).copied() {
            let marker = counted.of(node, 0)?.numbers;
            most = most.saturating_add(marker.saturating_mul(all.numbers));
        }
    }
    match most {
        0..=MOST_NUMBERS => Ok(()),
        _ => Err(Unprintable::TooIntricate),
    }
}

/// What an element takes, with all that it holds and uses.
#[derive(Debug, Clone, Copy, Default)]
struct Intricacy {
    numbers: u64,
    height: usize,
}

/// What has been counted.
struct Counted<'d, 'i> {
    by_id: BTreeMap<&'d str, Node<'d, 'i>>,
    known: BTreeMap<u32, Intricacy>,
    /// Those that are being counted: one that uses itself is passed over here, as it is when it is drawn.
    open: BTreeSet<u32>,
}

impl<'d, 'i> Counted<'d, 'i> {
    fn of(&mut self, node: Node<'d, 'i>, depth: usize) -> Result<Intricacy, Unprintable> {
        if let Some(known) = self.known.get(&node.id().get()) {
            return match depth + known.height {
                0..=DEEPEST_DRAWING => Ok(*known),
                _ => Err(Unprintable::TooDeep),
            };
        }
        if depth > DEEPEST_DRAWING {
            return Err(Unprintable::TooDeep);
        }
        if !self.open.insert(node.id().get()) {
            return Ok(Intricacy::default());
        }
        let mut all = Intricacy {
            numbers: ELEMENT,
            height: 1,
        };
        if let Some(text) = node.text() {
            all.numbers += text.len() as u64 * LETTER;
        }
        for child in node.children().filter(Node::is_element) {
            all = all.and(self.of(child, depth + 1)?, 1);
        }
        for attribute in node.attributes() {
            if matches!(attribute.name(), "d" | "points") {
                all.numbers = all.numbers.saturating_add(numbers(attribute.value()));
            }
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let local = value.strip_prefix('#').filter(|_| name == "href");
            // A marker is on every point of what it is given to.
            let is_marker = name.starts_with("marker") || value.contains("marker");
            let times = if is_marker { all.numbers } else { 1 };
            for target in local.into_iter().chain(targets(value)) {
                if let Some(target) = self.by_id.get(target).copied() {
                    all = all.and(self.of(target, depth + 1)?, times);
                }
            }
        }
        self.open.remove(&node.id().get());
        self.known.insert(node.id().get(), all);
        Ok(all)
    }
}

impl Intricacy {
    fn and(self, other: Intricacy, times: u64) -> Intricacy {
        let more = other.numbers.saturating_mul(times);
        Intricacy {
            numbers: self.numbers.saturating_add(more),
            height: self.height.max(other.height + 1),
        }
    }
}

/// The ids in `url(#…)`.
fn targets(value: &str) -> impl Iterator<Item = &str> {
    let after = value.split("url(").skip(1);
    after.filter_map(|after| {
        let name = after
            .trim_start_matches(['"', '\'', ' '])
            .strip_prefix('#')?;
        name.split(['"', '\'', ' ', ')']).next()
    })
}

/// How many numbers there are in a path. They need nothing between them: `1-1.5.5` are three.
fn numbers(path: &str) -> u64 {
    let mut count = 0;
    let mut before = b' ';
    for byte in path.bytes() {
        let begins = byte.is_ascii_digit() && !(before.is_ascii_digit() || before == b'.');
        count += u64::from(begins || byte == b'.');
        before = byte;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_counted_however_they_are_written() {
        assert!(numbers("M0 0l1-1.5.5h10z") >= 6);
        assert_eq!(numbers("z"), 0);
    }

    #[test]
    fn what_entities_write_out_is_counted_through_other_entities() {
        let text =
            "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b \"&a;&a;\">]><svg>&b;&b;</svg>";
        // Two times two of ten letters, and more: what is counted twice is no harm.
        assert!(
            (40..200).contains(&written_out(text)),
            "{}",
            written_out(text)
        );
        assert_eq!(written_out("<svg>&amp;</svg>"), 0);
    }

    fn fault(text: &str) -> Option<Unprintable> {
        let document = Document::parse(text).expect("XML");
        of_elements(&document).err()
    }

    #[test]
    fn groups_uses_and_markers_are_counted() {
        let svg = |inside: &str| format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>");
        let groups = |deep: usize| svg(&format!("{}{}", "<g>".repeat(deep), "</g>".repeat(deep)));
        assert_eq!(fault(&groups(90)), None);
        assert_eq!(fault(&groups(200)), Some(Unprintable::TooDeep));
        let chain: String = (0..200)
            .map(|n| format!("<g id='g{n}'><use href='#g{}'/></g>", n + 1))
            .collect();
        assert_eq!(fault(&svg(&chain)), Some(Unprintable::TooDeep));
        let line = "1 1 ".repeat(4000);
        for marked in [
            format!("<path marker-mid='url(#m)' d='M{line}'/>"),
            format!("<g style='marker-mid:url(#m)'><path d='M{line}'/></g>"),
            format!("<style>path {{ marker: url('#m') }}</style><path d='M{line}'/>"),
        ] {
            let marker = format!("<marker id='m'><path d='M{line}'/></marker>");
            let all = svg(&format!("{marker}{marked}"));
            assert_eq!(fault(&all), Some(Unprintable::TooIntricate), "{marked:.60}");
            let small = svg(&format!(
                "<marker id='m'><path d='M0 0L4 2L0 4z'/></marker>{}",
                marked.replace(&line, "1 1 2 2")
            ));
            assert_eq!(fault(&small), None);
        }
        // Ten of ten of ten.
        let mut tens = format!("<path id='a0' d='M{line}'/>");
        for n in 1..8 {
            let uses = format!("<use href='#a{}'/>", n - 1).repeat(10);
            tens.push_str(&format!("<g id='a{n}'>{uses}</g>"));
        }
        assert_eq!(fault(&svg(&tens)), Some(Unprintable::TooIntricate));
        // Round in a circle.
        assert_eq!(fault(&svg("<g id='a'><use href='#a'/></g>")), None);
    }
}
