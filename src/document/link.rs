//! Where a link may lead.
//!
//! Nothing in a paper can run, so only addresses of pages, files and mail are allowed.

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A place in the same document, by its id.
    Place(String),
    /// An address on the web, a mail address, or a file beside this one.
    Address(String),
}

impl Target {
    /// Reads an `href`; none if it leads where a paper must not.
    pub fn new(href: &str) -> Option<Self> {
        let href = href.trim();
        if let Some(id) = href.strip_prefix('#') {
            return (!id.is_empty()).then(|| Self::Place(id.to_owned()));
        }
        let scheme = href
            .split_once(':')
            .map(|(scheme, _)| scheme)
            .filter(|scheme| !scheme.contains(['/', '?', '#']));
        let allowed = match scheme {
            Some(scheme) => ["http", "https", "mailto"]
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known)),
            None => !href.is_empty(),
        };
        (allowed && !href.contains(char::is_control)).then(|| Self::Address(href.to_owned()))
    }
}
