//! The signs of a list, as typed: 1, 3, 7 is not printed 1, 2, 3, and a), b) is not printed 1, 2.
//!
//! A list whose numbers follow each other needs nothing, nor does one of hyphens; every item of another brings its own
//! sign. In come the events of a text, out go the same events with the signs in them.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::model::MeantText;

/// A sign of more characters has no room beside its item on a page.
const WIDEST: usize = 5;

/// Whether a sign is too wide to be beside the words of its item.
pub(super) fn is_wide(sign: &str) -> bool {
    sign.chars().count() > WIDEST
}

/// The events of `meant`, in which the items of a list bring their signs where the list would give others.
pub(super) fn keep_signs<'t>(
    events: Vec<(Event<'t>, Range<usize>)>,
    meant: &MeantText,
    written: &str,
) -> Vec<Event<'t>> {
    let mut lists = lists(&events, meant, written).into_iter();
    let mut open: Vec<SignedList> = Vec::new();
    let mut kept = Vec::with_capacity(events.len());
    let mut sign: Option<Event<'t>> = None;
    for (event, range) in events {
        // The words of an item with empty lines in it are in a paragraph, and so is a sign that is before them on their
        // line.
        let is_before = open.last().is_some_and(SignedList::is_wide);
        if !is_before || !matches!(event, Event::Start(Tag::Paragraph)) {
            kept.extend(sign.take());
        }
        match event {
            Event::Start(Tag::List(_)) => {
                let list = lists.next().unwrap_or_default();
                // The words of the item that it is in end here.
                if !list.counts
                    && matches!(
                        kept.last(),
                        Some(
                            Event::Text(_)
                                | Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link)
                        )
                    )
                {
                    kept.push(Event::SoftBreak);
                }
                kept.push(list.start().unwrap_or(event));
                open.push(list);
            }
            Event::Start(Tag::Item) => {
                let brings = open.last().is_some_and(|list| !list.counts);
                let own = || match meant.sign(written, &range) {
                    Some(own) => own,
                    None => number(meant.markdown(), &range),
                };
                sign = brings.then(own).map(marker);
                kept.push(event);
            }
            Event::End(TagEnd::List(_)) => kept.push(match open.pop() {
                Some(list) if !list.counts => Event::End(TagEnd::List(list.is_numbered)),
                _ => event,
            }),
            _ => {
                kept.push(event);
                kept.extend(sign.take());
            }
        }
    }
    kept
}

fn marker<'t>(sign: &str) -> Event<'t> {
    let sign = match sign.is_empty() {
        true => "•",
        false => sign,
    };
    Event::InlineHtml(CowStr::from(format!(
        "<span class=\"marker\">{sign}</span> "
    )))
}

/// A list, and whether it gives its items the signs that were typed.
#[derive(Default)]
struct SignedList {
    next: Option<u64>,
    counts: bool,
    /// Whether the items have letters or numbers.
    is_numbered: bool,
    /// The length of the longest sign.
    widest: usize,
}

impl SignedList {
    /// How a list begins whose items bring their signs.
    fn start<'t>(&self) -> Option<Event<'t>> {
        let start = match (self.counts, self.is_numbered, self.is_wide()) {
            (true, ..) => return None,
            (_, true, false) => "<ol class=\"numbered\">\n",
            (_, true, true) => "<ol class=\"numbered wide\">\n",
            (_, false, false) => "<ul class=\"marked\">\n",
            (_, false, true) => "<ul class=\"marked wide\">\n",
        };
        Some(Event::Html(CowStr::from(start)))
    }

    fn is_wide(&self) -> bool {
        self.widest > WIDEST
    }

    fn item(&mut self, sign: &str) {
        self.counts = false;
        self.widest = self.widest.max(sign.chars().count());
        let is_number = |sign: char| sign.is_ascii_digit() || sign == '.';
        self.is_numbered |= sign.ends_with(['.', ')'])
            || sign.starts_with(|sign| matches!(sign, '①'..='⑳'))
            || (sign.starts_with('§') && sign != "§")
            || sign.chars().all(is_number);
    }
}

/// The lists in the order they begin.
fn lists(
    events: &[(Event<'_>, Range<usize>)],
    meant: &MeantText,
    written: &str,
) -> Vec<SignedList> {
    let mut lists: Vec<SignedList> = Vec::new();
    let mut open = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::List(first)) => {
                open.push(lists.len());
                lists.push(SignedList {
                    next: *first,
                    counts: true,
                    ..SignedList::default()
                });
            }
            Event::Start(Tag::Item) => {
                let list = open.last().and_then(|list| lists.get_mut(*list));
                let Some(list) = list else { continue };
                if let Some(own) = meant.sign(written, range) {
                    list.item(own);
                }
                let Some(next) = list.next else { continue };
                let number = number(meant.markdown(), range);
                list.next = next.checked_add(1);
                if number != format!("{next}.") {
                    list.item(number);
                }
            }
            Event::End(TagEnd::List(_)) => {
                open.pop();
            }
            _ => {}
        }
    }
    lists
}

/// The number that an item begins with, with the sign after it.
fn number<'t>(markdown: &'t str, item: &Range<usize>) -> &'t str {
    let text = markdown.get(item.clone()).unwrap_or_default().trim_start();
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    match text
        .get(figures..)
        .is_some_and(|rest| rest.starts_with(['.', ')']))
    {
        true if figures > 0 => text.get(..figures + 1).unwrap_or_default(),
        _ => "",
    }
}
