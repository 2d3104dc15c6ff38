//! An address as written → whether it can lead anywhere.
//!
//! The files of a review and web pages are asked the same. This must not know where an address is written, nor look whether
//! anybody answers there. [`BareAddress`] finds the addresses in a text, for those who make links of them and for those who
//! end lines in them.

mod bare;

pub use bare::BareAddress;

/// Whether it is a whole address of the web or of a mailbox: `https://www.example.gov.uk/a`, `mailto:name@example.gov.uk`.
pub fn is_whole(address: &str) -> bool {
    if address.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
        return false;
    }
    let Some((scheme, rest)) = address.split_once(':') else {
        return false;
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(has_host),
        "mailto" => is_mailbox(rest.split('?').next().unwrap_or_default()),
        _ => false,
    }
}

/// Whether the words look like a whole address without its beginning: `www.example.gov.uk`.
pub fn is_host(words: &str) -> bool {
    let host = words.split(['/', '?', '#']).next().unwrap_or_default();
    let parts = host.split('.').collect::<Vec<_>>();
    let is_name = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let is_www = parts
        .first()
        .is_some_and(|first| first.eq_ignore_ascii_case("www"));
    parts.iter().all(is_name) && parts.len() > 2 && (is_www || words.contains('/'))
        || (is_www && parts.len() == 2 && parts.iter().all(is_name))
}

/// Whether the words are the address of a mailbox: `name@example.gov.uk`.
pub fn is_mailbox(words: &str) -> bool {
    words.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && is_host_name(host) && !name.contains('/')
    })
}

/// Whether an address goes on with the name of a host, and a port if there is one.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // What is before it is a name to sign in with.
    let place = authority.rsplit('@').next().unwrap_or_default();
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    // An address of the internet's sixth version has colons of its own.
    if let Some((address, after)) = place
        .strip_prefix('[')
        .and_then(|inner| inner.split_once(']'))
    {
        let is_number = |sign: char| sign.is_ascii_hexdigit() || matches!(sign, ':' | '.');
        let ends = after.is_empty() || after.strip_prefix(':').is_some_and(is_port);
        return address.contains(':') && address.chars().all(is_number) && ends;
    }
    match place.rsplit_once(':') {
        Some((host, port)) => is_host_name(host) && is_port(port),
        None => is_host_name(place),
    }
}

fn is_host_name(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    host.split('.').all(|part| {
        let is_of_name =
            |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '%');
        !part.is_empty() && part.chars().all(is_of_name)
    })
}

/// An address with its percent signs decoded: `my%20file.html` is the file `my file.html`. None where they are no text.
pub fn decoded(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let (high, low) = (digit()?, digit()?);
        bytes.push((high * 16 + low) as u8);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_address_has_a_host() {
        for whole in [
            "https://www.example.gov.uk",
            "HTTP://example.org:8080/a_b?c=1&d=%20#e",
            "https://democracy.example/documents/s48213/A%20-%20B.pdf",
            "https://llŷn.example/",
            "https://[2001:db8::1]/",
            "mailto:name@example.gov.uk?subject=Parks",
        ] {
            assert!(is_whole(whole), "{whole}");
        }
        for none in [
            "https://",
            "https:///a",
            "https:www.example.org",
            "https://https://example.org",
            "https://.example.org",
            "https://a b.example.org",
            "https://example.org/a b",
            "http//example.org",
            "mailto:",
            "mailto:name",
            "mailto:name@",
            "javascript:alert(1)",
            "www.example.org",
        ] {
            assert!(!is_whole(none), "{none}");
        }
    }

    #[test]
    fn an_address_without_its_beginning_is_known() {
        for host in [
            "www.harbour.example",
            "www.example",
            "WWW.a.example/b",
            "democracy.a.gov.uk/b",
        ] {
            assert!(is_host(host), "{host}");
        }
        for file in ["minutes.html", "a/b.html", "www", "my.file.name.pdf", ""] {
            assert!(!is_host(file), "{file}");
        }
        assert!(is_mailbox("clerk@harbour.example"));
        assert!(!is_mailbox("a@b/c"));
    }

    #[test]
    fn percent_signs_are_decoded() {
        assert_eq!(decoded("my%20file.html").as_deref(), Some("my file.html"));
        assert_eq!(decoded("caf%C3%A9.html").as_deref(), Some("café.html"));
        assert_eq!(decoded("100%.html"), None);
        assert_eq!(decoded("%ff"), None);
    }
}
