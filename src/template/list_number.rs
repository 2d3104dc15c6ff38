//! The numbers of a list, as typed: 1, 3, 7 is not printed 1, 2, 3.
//!
//! A list whose numbers follow each other needs nothing; every item of another brings its own.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

/// The events of `markdown`, in which the items of a list bring their numbers where counting gives others.
pub(super) fn keep_numbers<'t>(
    events: Vec<(Event<'t>, Range<usize>)>,
    markdown: &'t str,
) -> Vec<Event<'t>> {
    let lists = lists(&events, markdown);
    let mut own = lists.iter();
    let mut open = Vec::new();
    let mut kept = Vec::with_capacity(events.len());
    for (event, range) in events {
        match event {
            Event::Start(Tag::List(_)) => {
                let brings = own.next().is_some_and(|list| !list.counts);
                open.push(brings);
                kept.push(match brings {
                    true => Event::Html(CowStr::from("<ol class=\"numbered\">\n")),
                    false => event,
                });
            }
            Event::Start(Tag::Item) if open.last() == Some(&true) => {
                kept.push(event);
                let number = number(markdown, &range);
                kept.push(Event::InlineHtml(CowStr::from(format!(
                    "<span class=\"marker\">{number}</span> "
                ))));
            }
            Event::End(pulldown_cmark::TagEnd::List(_)) => {
                open.pop();
                kept.push(event);
            }
            _ => kept.push(event),
        }
    }
    kept
}

/// A list, and whether counting gives its numbers.
struct Counted {
    next: Option<u64>,
    counts: bool,
}

/// The lists in the order they begin.
fn lists(events: &[(Event<'_>, Range<usize>)], markdown: &str) -> Vec<Counted> {
    let mut lists: Vec<Counted> = Vec::new();
    let mut open = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::List(first)) => {
                open.push(lists.len());
                lists.push(Counted {
                    next: *first,
                    counts: true,
                });
            }
            Event::Start(Tag::Item) => {
                let list = open.last().and_then(|list| lists.get_mut(*list));
                let Some(list) = list else { continue };
                let Some(next) = list.next else { continue };
                list.counts &= number(markdown, range) == format!("{next}.");
                list.next = next.checked_add(1);
            }
            Event::End(pulldown_cmark::TagEnd::List(_)) => {
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
    let end = text.find(['.', ')']).map_or(0, |end| end + 1);
    text.get(..end).unwrap_or_default()
}
