//! Words → the web and e-mail addresses in them, which were typed without a mark.

use std::ops::Range;

use memchr::{memchr, memchr_iter};

use super::is_whole;

use crate::bounds::LONGEST_ADDRESS;

/// What a web address begins with.
const STARTS: [&str; 3] = ["https://", "http://", "www."];

/// What no address has in it, because it is around one.
const AROUND: &[char] = &['<', '>', '"', '“', '”', '‘', '’', '|', '\\', '^', '`', '…'];

/// What is not an address's where it is at its end.
const AFTER: &[char] = &['.', ',', ';', ':', '!', '?', '\'', '*', '~', '–', '—'];

/// An address in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BareAddress {
    /// The bytes it was written at.
    pub range: Range<usize>,
    /// Where it leads.
    pub target: String,
}

impl BareAddress {
    /// The addresses of a text, in order.
    pub fn all(text: &str) -> Vec<Self> {
        let mut found = Vec::new();
        // Most texts have none.
        let bytes = text.as_bytes();
        let may_have = memchr(b'@', bytes).is_some()
            || memchr_iter(b':', bytes).any(|colon| bytes.get(colon + 1) == Some(&b'/'))
            || has_www(bytes);
        if !may_have {
            return found;
        }
        let mut start = 0;
        for word in text.split_inclusive(char::is_whitespace) {
            if word.len() <= LONGEST_ADDRESS {
                in_word(word.trim_end(), start, &mut found);
            }
            start += word.len();
        }
        found
    }
}

/// Whether "www." is in a text, whatever its case.
fn has_www(text: &[u8]) -> bool {
    memchr_iter(b'.', text).any(|stop| {
        let before = stop.checked_sub(3).and_then(|start| text.get(start..stop));
        before.is_some_and(|before| before.eq_ignore_ascii_case(b"www"))
    })
}

fn in_word(word: &str, start: usize, found: &mut Vec<BareAddress>) {
    let mut at = 0;
    let mut within = false;
    while let Some(rest) = word.get(at..) {
        let Some(first) = rest.chars().next() else {
            return;
        };
        let before = word.get(..at).unwrap_or_default();
        let address = match within {
            true => None,
            false => on_the_web(rest, before.ends_with('_')).or_else(|| mail(rest)),
        };
        let address = address.and_then(|(length, scheme)| {
            // Word makes the apostrophe of a name curly, and no mailbox has it so.
            let written = rest.get(..length)?.replace('’', "'");
            let target = format!("{scheme}{written}");
            // What only looks like an address stays words.
            is_whole(&target).then_some((length, target))
        });
        match address {
            Some((length, target)) => {
                found.push(BareAddress {
                    range: start + at..start + at + length,
                    target,
                });
                at += length;
                within = true;
            }
            None => {
                at += first.len_utf8();
                let joins = matches!(first, '.' | '-' | '_' | '+' | '/' | '%' | '\'');
                within = first.is_alphanumeric() || (within && joins);
            }
        }
    }
}

/// The length of the web address that `text` begins with, and what its target has before it. Where an underscore is right
/// before it, one at its end is no part of it: the two are a mark around it.
fn on_the_web(text: &str, after_underscore: bool) -> Option<(usize, &'static str)> {
    let begins = |start: &&&str| {
        let beginning = text.get(..start.len());
        beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(start))
    };
    let start = STARTS.iter().find(begins)?;
    let end = text.find(AROUND).unwrap_or(text.len());
    // The rest is the address of a link with words.
    let link = text.split_once("](").map(|(words, _)| words);
    let end = match link.filter(|words| !words.contains('[')) {
        Some(words) => words.len().min(end),
        None => end,
    };
    let address = without_end(to_end_of_host(text.get(..end)?, start.len()));
    let address = match after_underscore {
        true => address.trim_end_matches('_'),
        false => address,
    };
    let host = address.get(start.len()..)?;
    let is_host = host.starts_with(char::is_alphanumeric) && !address.contains(char::is_control);
    let has_domain = || {
        let dot = host.split_once('.');
        dot.is_some_and(|(_, domain)| domain.starts_with(char::is_alphanumeric))
    };
    match *start {
        "www." => (is_host && has_domain()).then_some((address.len(), "https://")),
        _ => is_host.then_some((address.len(), "")),
    }
}

/// The address, unless something comes after its host that cannot: the apostrophe of `www.a.uk's`, a comma.
fn to_end_of_host(address: &str, start: usize) -> &str {
    let is_of_host = |sign: char| sign.is_alphanumeric() || "-_.%".contains(sign);
    let host = address.get(start..).unwrap_or_default();
    let Some(end) = host.find(|sign| !is_of_host(sign)) else {
        return address;
    };
    let after = host.get(end..).unwrap_or_default();
    let goes_on = after.starts_with(['/', '?', '#', '@'])
        || after
            .strip_prefix(':')
            .is_some_and(|port| port.starts_with(|sign: char| sign.is_ascii_digit()));
    match goes_on {
        true => address,
        false => address.get(..start + end).unwrap_or(address),
    }
}

/// The address without what ends the sentence, and without a bracket that opened before it.
fn without_end(mut address: &str) -> &str {
    loop {
        let before = address;
        address = address.trim_end_matches(AFTER);
        for (opens, closes) in [('(', ')'), ('[', ']'), ('{', '}')] {
            let count = |sign| address.matches(sign).count();
            if address.ends_with(closes) && count(closes) > count(opens) {
                address = address.strip_suffix(closes).unwrap_or(address);
            }
        }
        if address == before {
            return address;
        }
    }
}

/// The length of the e-mail address that `text` begins with, and what its target has before it.
fn mail(text: &str) -> Option<(usize, &'static str)> {
    let is_name = |sign: char| sign.is_alphanumeric() || ".-_+'’&".contains(sign);
    let at = text.find(|sign| !is_name(sign))?;
    let domain = text.get(at..)?.strip_prefix('@')?;
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-');
    let end = domain.find(|sign| !is_part(sign)).unwrap_or(domain.len());
    let domain = domain.get(..end)?.trim_end_matches(['.', '-']);
    let (_, last) = domain.rsplit_once('.')?;
    let is_domain = domain.split('.').all(|part| !part.is_empty())
        && last.len() > 1
        && last.bytes().all(|letter| letter.is_ascii_alphabetic());
    let begins = text.starts_with(char::is_alphanumeric);
    (begins && is_domain).then_some((at + 1 + domain.len(), "mailto:"))
}

#[cfg(test)]
mod tests {
    use super::BareAddress;

    fn found(text: &str) -> Vec<(String, String)> {
        let all = BareAddress::all(text).into_iter();
        all.map(|one| (text[one.range].to_owned(), one.target))
            .collect()
    }

    #[test]
    fn an_address_is_found_without_what_is_around_it() {
        for (text, address, target) in [
            (
                "See https://a.uk/b?c=1&d=2.",
                "https://a.uk/b?c=1&d=2",
                "https://a.uk/b?c=1&d=2",
            ),
            (
                "(see www.example.gov.uk)",
                "www.example.gov.uk",
                "https://www.example.gov.uk",
            ),
            (
                "https://a.uk/b_(c)).",
                "https://a.uk/b_(c)",
                "https://a.uk/b_(c)",
            ),
            ("“http://a.uk/”, and", "http://a.uk/", "http://a.uk/"),
            ("HTTPS://A.UK!", "HTTPS://A.UK", "HTTPS://A.UK"),
            (
                "E-mail:parks.team@example.gov.uk;",
                "parks.team@example.gov.uk",
                "mailto:parks.team@example.gov.uk",
            ),
            ("mailto:a@b.uk", "a@b.uk", "mailto:a@b.uk"),
            ("‘a.b@c.uk’", "a.b@c.uk", "mailto:a.b@c.uk"),
            ("'a@b.uk'", "a@b.uk", "mailto:a@b.uk"),
            ("o'neill@b.uk", "o'neill@b.uk", "mailto:o'neill@b.uk"),
            ("o’neill@b.uk,", "o’neill@b.uk", "mailto:o'neill@b.uk"),
            ("siân.rees@b.uk.", "siân.rees@b.uk", "mailto:siân.rees@b.uk"),
            (
                "See http://10.0.0.1:8080/a_b_.",
                "http://10.0.0.1:8080/a_b_",
                "http://10.0.0.1:8080/a_b_",
            ),
            ("_https://a.uk/b_", "https://a.uk/b", "https://a.uk/b"),
        ] {
            assert_eq!(found(text), [(address.to_owned(), target.to_owned())]);
        }
        for text in [
            "https://",
            "https://…",
            "www.",
            "www.example",
            "a@b",
            "@parks",
            "awww.b.uk",
            "www",
            "5@£3.20",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found("a@b.uk/c@d.uk, www.e.uk").len(), 2);
    }
}
