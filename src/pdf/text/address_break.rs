//! An address in a text → the places where a line may break in it.
//!
//! The rule for words would break an address after `https://`, and before a full stop that belongs to it. An address breaks
//! after a sign that parts two of its names.

use std::ops::Range;

/// The signs that part the names of an address.
const PARTING: [char; 12] = ['/', '.', '?', '&', '=', '-', '_', '#', '+', ':', ',', '@'];

/// An end of so few letters, such as "uk", is not on a line by itself.
const SHORTEST_END: usize = 3;

/// The places within an address where a line may break.
pub(super) fn breaks(text: &str, address: &Range<usize>) -> Vec<usize> {
    let words = text.get(address.clone()).unwrap_or_default();
    let after_scheme = words.split_once("://").map_or(words, |(_, after)| after);
    let rest = after_scheme.strip_prefix("www.").unwrap_or(after_scheme);
    let name = words.len() - rest.len();
    let mut breaks = Vec::new();
    let mut before = None;
    for (at, sign) in rest.char_indices() {
        // A sign stays with what it begins or ends: `//`, `?&`.
        let left = rest.len() - at;
        let parts = before.is_some_and(|before| PARTING.contains(&before));
        if parts && !PARTING.contains(&sign) && left > SHORTEST_END {
            breaks.push(address.start + name + at);
        }
        before = Some(sign);
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::breaks;
    use crate::address::BareAddress;

    fn pieces(text: &str) -> Vec<String> {
        let mut pieces = Vec::new();
        for BareAddress { range: address, .. } in BareAddress::all(text) {
            let mut start = address.start;
            for end in breaks(text, &address).into_iter().chain([address.end]) {
                pieces.push(text[start..end].to_owned());
                start = end;
            }
        }
        pieces
    }

    #[test]
    fn an_address_breaks_between_its_names() {
        assert_eq!(
            pieces("see (https://a.uk/b-c//d_e?f=%20g&h), or"),
            ["https://a.", "uk/", "b-", "c//", "d_", "e?", "f=", "%20g&h"]
        );
        assert_eq!(pieces("a.b@c.uk."), ["a.", "b@", "c.uk"]);
        assert_eq!(pieces("www.a.uk"), ["www.a.uk"]);
        assert!(pieces("17/11/25 and/or a-b: 5@3").is_empty());
    }
}
