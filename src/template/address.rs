//! Addresses that were typed without a mark → links with their own words.
//!
//! What is in a link already is left alone.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use crate::address::BareAddress;

/// The events of a text, in which bare addresses are links.
pub(super) fn link_addresses<'t>(events: impl Iterator<Item = Event<'t>>) -> Vec<Event<'t>> {
    let mut linked = Vec::new();
    let mut within_link = false;
    for event in events {
        match event {
            Event::Start(Tag::Link { .. }) => within_link = true,
            Event::End(TagEnd::Link) => within_link = false,
            Event::Text(text) if !within_link => {
                link_text(text, &mut linked);
                continue;
            }
            _ => {}
        }
        linked.push(event);
    }
    linked
}

fn link_text<'t>(text: CowStr<'t>, linked: &mut Vec<Event<'t>>) {
    let addresses = BareAddress::all(&text);
    if addresses.is_empty() {
        linked.push(Event::Text(text));
        return;
    }
    let words = |from: usize, to: usize| {
        let words = text.get(from..to).unwrap_or_default();
        Event::Text(CowStr::from(words.to_owned()))
    };
    let mut done = 0;
    for address in addresses {
        linked.push(words(done, address.range.start));
        linked.push(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url: CowStr::from(address.target),
            title: CowStr::from(""),
            id: CowStr::from(""),
        }));
        linked.push(words(address.range.start, address.range.end));
        linked.push(Event::End(TagEnd::Link));
        done = address.range.end;
    }
    linked.push(words(done, text.len()));
}
