//! The page of a pack, and the papers that were put into it → the first paper that the page says in other words, or in another
//! place.
//!
//! Each paper was compared with what was written when it was made for itself. In a pack it must say the same.

use std::ops::Range;

use memchr::memmem;

use super::between_papers::KnownWords;
use super::difference::common;
use super::follow::Parting;
use super::head_words::OwnHead;
use super::one_line::on_one_line;
use super::page;
use super::place_of_word::{at_word, phrase};
use super::said_words::says;
use super::written_meeting::MeetingPart;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::model::{ItemKey, Meeting, MeetingSpot};

/// A paper in a pack.
pub struct PackedPart<'p> {
    /// The item that brings it, by its place in the meeting's file.
    pub item: usize,
    /// The title of that item.
    pub of_item: &'p str,
    /// Its title.
    pub title: &'p str,
    /// What the template of the pack was given.
    pub html: &'p str,
}

/// The attribute of a part of the page that begins an item.
const PART: &str = "data-running-header";

/// How a pack is wrong about a part.
#[derive(Debug, PartialEq, Eq)]
enum WrongPart {
    /// It is not there.
    Missing,
    /// It comes before one that comes first.
    Early,
    /// The words of the page, and those of the paper instead of them.
    Changed(String, String),
    /// The page says these words before it, which are nobody's.
    Below(String),
}

/// Compares the papers in a pack, in their order, with its page. `find` gives the place of a value in the meeting's file.
pub fn of_packed_parts(
    pack: &SourceFile,
    parts: &[PackedPart<'_>],
    (meeting, council): (&Meeting, &Council),
    find: &dyn Fn(&MeetingSpot) -> Place,
) -> Option<Diagnostic> {
    let said = on_one_line(&page::words(&pack.text));
    let mut from = 0;
    let mut gaps = Vec::new();
    let wrong = parts.iter().find_map(|part| {
        let words = page::words_of_part(part.html);
        match part_after(from, &words, &said) {
            Ok(place) => {
                gaps.push(said.get(from..place.start).unwrap_or_default());
                from = place.end;
                None
            }
            Err(wrong) => Some((part, wrong)),
        }
    });
    if let Some(first) = gaps.first_mut() {
        *first = before_first(first, &pack.text, parts);
    }
    if let Some(head) = wrong_head(&pack.text, parts, (meeting, council)) {
        let item = head.0;
        let message = format!(
            "{} says “{}” at the head of the pages of item {}",
            pack.name,
            head.1,
            meeting.items.get(item)?.number
        );
        let place = find(&MeetingSpot::Item(item, ItemKey::Title));
        return Some(Diagnostic::error(Code::WordsNotAsWritten, message).at(place).help(
            "the page is made by the template pack.html: print the number and the title of the item there, or take the words out",
        ));
    }
    let wrong = wrong.or_else(|| wrong_gap(parts, &gaps, (meeting, council)));
    let (part, wrong) = wrong?;
    let (name, title) = (&pack.name, part.title);
    let message = match &wrong {
        WrongPart::Missing => format!("{name} does not say the paper “{title}”"),
        WrongPart::Early => {
            format!("{name} says the paper “{title}” before another, which comes first in the file")
        }
        WrongPart::Changed(instead, lost) => {
            format!("{name} says “{instead}” where the paper “{title}” says “{lost}”")
        }
        WrongPart::Below(words) => format!(
            "{name} says “{words}” above the paper “{title}”, which is no label and was not written for the meeting"
        ),
    };
    let help = match wrong {
        WrongPart::Below(_) => {
            "the page is made by the template pack.html: take the words out there, or write them as a label in [agenda.labels] and print that"
        }
        _ => {
            "the page is made by the template pack.html: print the `html` of each paper there as it is, with the filter `safe`"
        }
    };
    let place = find(&MeetingSpot::Item(part.item, ItemKey::Title));
    let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message).at(place);
    Some(diagnostic.help(help))
}

/// The first item whose pages have the number or the title of another at their head, and what is said there.
fn wrong_head(
    page: &str,
    parts: &[PackedPart<'_>],
    (meeting, council): (&Meeting, &Council),
) -> Option<(usize, String)> {
    let mut items: Vec<usize> = parts.iter().map(|part| part.item).collect();
    items.dedup();
    let heads = memmem::find_iter(page.as_bytes(), PART).filter_map(|at| {
        let value = page.get(at + PART.len()..)?.strip_prefix("=\"")?;
        value.split('"').next()
    });
    let heads: Vec<&str> = heads.collect();
    // A template may have heads for other parts as well.
    if heads.len() != items.len() {
        return None;
    }
    let label = council.agenda.labels.get("item")?;
    let mut all = items.into_iter().zip(heads);
    all.find_map(|(index, head)| {
        let head = head.replace("&amp;", "&");
        let own = meeting.items.get(index)?;
        let mut known = OwnHead::of_meeting(meeting, MeetingPart::Report(index), council);
        known.item = Some((label.as_str(), own.number.as_str()));
        let wrong = known.wrong_words(&head);
        let mut others = meeting.items.iter().map(|item| item.title.as_str());
        let is_other = |title: &&str| says(&head, title) && !own.title.as_str().contains(title);
        let wrong = wrong.or_else(|| {
            others
                .find(is_other)
                .filter(|_| !says(&head, own.title.as_str()))
        });
        Some((index, wrong?.to_owned()))
    })
}

/// What of the words before the first paper belongs to its item: those of its part of the page, or those after its title. What is
/// before them is the agenda.
fn before_first<'s>(gap: &'s str, page: &str, parts: &[PackedPart<'_>]) -> &'s str {
    let of_part = page.find(PART).and_then(|at| {
        let start = page.get(..at)?.rfind('<')?;
        let agenda = on_one_line(&page::words(&format!("{}</main>", page.get(..start)?)));
        gap.strip_prefix(agenda.as_str())
    });
    let after_title = || {
        let title = parts.first()?.of_item;
        let place = gap.rfind(title)?;
        gap.get(place + title.len()..)
    };
    of_part.or_else(after_title).unwrap_or_default()
}

/// The first paper with words between it and the one before it that are nobody's. `gaps` is what is said before each.
fn wrong_gap<'a, 'p>(
    parts: &'a [PackedPart<'p>],
    gaps: &[&str],
    (meeting, council): (&Meeting, &Council),
) -> Option<(&'a PackedPart<'p>, WrongPart)> {
    let has_words = gaps.iter().any(|gap| !gap.trim().is_empty());
    let titles: Vec<&str> = parts.iter().map(|part| part.title).collect();
    let known = has_words.then(|| KnownWords::of(meeting, council, &titles))?;
    let before = std::iter::once(None).chain(parts.iter().map(Some));
    let mut all = parts.iter().zip(gaps).zip(before);
    all.find_map(|((part, gap), before)| {
        let wrong = match before.is_some_and(|before| before.item == part.item) {
            true => known.wrong_within_item(gap),
            false => known.wrong_between_items(gap),
        };
        Some((part, WrongPart::Below(wrong?)))
    })
}

/// Where a part is that begins after a byte of what is said.
fn part_after(from: usize, part: &str, said: &str) -> Result<Range<usize>, WrongPart> {
    let opening = part.lines().map(on_one_line).find(|line| !line.is_empty());
    let Some(opening) = opening else {
        return Ok(from..from);
    };
    let part = on_one_line(part);
    let rest = said.get(from..).unwrap_or_default();
    match most_like(&part, &opening, rest) {
        Ok(end) => Ok(from + end - part.len()..from + end),
        Err(parting) => Err(match (most_like(&part, &opening, said), parting) {
            (Ok(_), _) => WrongPart::Early,
            (Err(_), None) => WrongPart::Missing,
            (Err(_), Some(parting)) => {
                let parting = at_word(parting, &part, rest);
                WrongPart::Changed(phrase(rest, parting.said), phrase(&part, parting.written))
            }
        }),
    }
}

/// Where the part ends; or where what is most like it parts from it, if its opening is said at all.
fn most_like(part: &str, opening: &str, said: &str) -> Result<usize, Option<Parting>> {
    let mut best = None;
    for start in memmem::find_iter(said.as_bytes(), opening) {
        let rest = said.get(start..).unwrap_or_default();
        let same = common(part.as_bytes(), rest.as_bytes()).len();
        let same = part.floor_char_boundary(same);
        let after = rest.get(same..).unwrap_or_default();
        if same == part.len() && (after.is_empty() || after.starts_with(' ')) {
            return Ok(start + same);
        }
        let parting = Parting {
            written: same,
            said: start + same,
        };
        best = best
            .filter(|best: &Parting| best.written >= same)
            .or(Some(parting));
    }
    Err(best)
}

#[cfg(test)]
mod tests {
    use super::{WrongPart, part_after};

    #[test]
    fn a_part_is_said_whole_and_after_the_one_before_it() {
        let said = "Contents Plan Plan Trees are planted. Plan Paths are mended. End";
        let changed = |instead: &str, lost: &str| {
            Err(WrongPart::Changed(instead.to_owned(), lost.to_owned()))
        };
        for (from, part, found) in [
            (0, "Plan\n\nTrees are\nplanted.", Ok(14..37)),
            (37, "Plan\nPaths are mended.", Ok(38..60)),
            (37, "Plan\nTrees are planted.", Err(WrongPart::Early)),
            (
                0,
                "Plan\nTrees are felled.",
                changed("planted. Plan Paths", "felled."),
            ),
            (
                0,
                "Plan\nTrees are planted. Plan Paths are mended. En",
                changed("End", "En"),
            ),
            (0, "Hedges", Err(WrongPart::Missing)),
            (5, " \n", Ok(5..5)),
        ] {
            assert_eq!(part_after(from, part, said), found, "{part}");
        }
    }
}
