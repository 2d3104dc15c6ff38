//! Where a link may lead.
//!
//! Nothing in a paper can run, and no link in it may lead nowhere: only whole addresses of the web and of mailboxes, places
//! in the page and files that are there.

use super::element::Element;
use super::reader::PageReader;
use crate::address::{decoded, is_host, is_mailbox, is_whole};
use crate::diagnostic::Code;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A place in the same document, by its id.
    Place(String),
    /// An address on the web, a mail address, or a file beside this one.
    Address(String),
}

/// What an `href` is, as it is written.
#[derive(Debug, PartialEq, Eq)]
enum Written<'h> {
    /// A place in the page, by its id.
    Place(&'h str),
    /// A whole address.
    Address,
    /// A whole address but for its beginning, which is this.
    Without(&'static str),
    /// An address that lacks its host, or has a space or another sign that no address has.
    Broken,
    /// A path from the top of a server, which a PDF has not.
    FromTop,
    /// A file, by its path as it is written, without what leads to a place in it.
    File(&'h str),
    /// Something else: a script, an address of a kind that papers cannot have, nothing.
    Else,
}

impl<'h> Written<'h> {
    fn of(href: &'h str) -> Self {
        if let Some(id) = href.strip_prefix('#') {
            return match id {
                "" => Self::Else,
                id => Self::Place(id),
            };
        }
        if href.is_empty() || href.contains(char::is_control) {
            return Self::Else;
        }
        let path = href.split(['?', '#']).next().unwrap_or_default();
        let scheme = path.split_once(':').map(|(scheme, _)| scheme);
        match scheme.filter(|scheme| !scheme.contains('/')) {
            Some(scheme) => {
                let known = ["http", "https", "mailto"];
                let is_known = known.iter().any(|known| scheme.eq_ignore_ascii_case(known));
                match is_known {
                    true if is_whole(href) => Self::Address,
                    true => Self::Broken,
                    // A port, and not a scheme: `www.harbour.example:8080`.
                    false if is_host(scheme) => Self::Without("https://"),
                    false => Self::Else,
                }
            }
            None if href.starts_with("//") => Self::Without("https:"),
            None if href.starts_with('/') => Self::FromTop,
            None if is_mailbox(path) => Self::Without("mailto:"),
            None if is_host(path) && !path.to_ascii_lowercase().ends_with(".html") => {
                Self::Without("https://")
            }
            None => Self::File(path),
        }
    }
}

impl PageReader<'_> {
    /// Where an element's `href` leads; none if it is refused.
    pub(super) fn target(&mut self, element: &Element) -> Option<Target> {
        let href = element.attribute("href").unwrap_or_default().trim();
        let address = || Some(Target::Address(href.to_owned()));
        let whole = "write the whole address: https://www.example.gov.uk/page or mailto:name@example.gov.uk";
        let (message, help) = match Written::of(href) {
            Written::Place(id) => {
                let id = decoded(id).unwrap_or_else(|| id.to_owned());
                return Some(Target::Place(id));
            }
            Written::Address => return address(),
            // A place in another page, or one found by its question.
            Written::File("") => (
                format!("a paper cannot link to ‘{href}’"),
                "name the file as well".to_owned(),
            ),
            Written::File(path) => match self.linked(path) {
                Ok(()) => return address(),
                Err(reason) => {
                    let message = format!("this link leads to ‘{path}’: {reason}");
                    let help = "put the file there, or correct its name; an address on the web begins with https://";
                    self.refuse(Code::LinkNowhere, element.span.clone(), &message, help);
                    return None;
                }
            },
            Written::Without(beginning) => (
                format!("‘{href}’ is an address without its beginning"),
                format!("write href=\"{beginning}{href}\""),
            ),
            Written::Broken => (format!("‘{href}’ is not a whole address"), whole.to_owned()),
            Written::FromTop => (
                format!("‘{href}’ leads nowhere from a PDF, which is on no server"),
                whole.to_owned(),
            ),
            Written::Else => (
                format!("a paper cannot link to ‘{href}’"),
                "links can begin with https:, http:, mailto: or #, or name a file beside this one"
                    .to_owned(),
            ),
        };
        self.refuse(Code::LinkRefused, element.span.clone(), &message, &help);
        None
    }

    /// Whether there is a file that a link names, or why not.
    fn linked(&self, path: &str) -> Result<(), String> {
        // Percent signs that stand for no letters are part of the name, as they are to a browser.
        let path = decoded(path).unwrap_or_else(|| path.to_owned());
        match path.contains('\\') {
            true => Err("folders are parted by /".to_owned()),
            false => self.is_there(&path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Written;

    #[test]
    fn what_is_written_is_known_for_what_it_is() {
        for (href, written) in [
            ("#grades", Written::Place("grades")),
            ("https://www.example.org/a:b", Written::Address),
            ("mailto:clerk@harbour.example", Written::Address),
            ("https://", Written::Broken),
            ("https:www.harbour.example", Written::Broken),
            ("https://a.example/b c", Written::Broken),
            ("mailto:clerk", Written::Broken),
            ("www.harbour.example", Written::Without("https://")),
            ("www.harbour.example:8080/a", Written::Without("https://")),
            (
                "democracy.harbour.gov.uk/a?b=c",
                Written::Without("https://"),
            ),
            ("//harbour.example/a", Written::Without("https:")),
            ("clerk@harbour.example", Written::Without("mailto:")),
            ("/documents/a.pdf", Written::FromTop),
            ("minutes.html", Written::File("minutes.html")),
            (
                "../a/my%20file.pdf?b#c",
                Written::File("../a/my%20file.pdf"),
            ),
            ("minutes.html#at:1", Written::File("minutes.html")),
            ("javascript:alert(1)", Written::Else),
            ("C:\\a", Written::Else),
            ("#", Written::Else),
            ("", Written::Else),
        ] {
            assert_eq!(Written::of(href), written, "{href}");
        }
    }
}
