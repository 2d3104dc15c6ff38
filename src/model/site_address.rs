//! The address at which papers are published.

use std::fmt;

use super::Fault;
use crate::address::is_whole;

/// An address of the web that ends with a slash, so that the path of a page can follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddress(String);

impl SiteAddress {
    /// Reads it. A slash that is missing at its end is added.
    pub fn parse(typed: &str) -> Result<Self, SiteAddressFault> {
        let address = typed.trim();
        let small = address.to_ascii_lowercase();
        let is_web = small.starts_with("http://") || small.starts_with("https://");
        let is_plain = !address.contains(['?', '#', '"', '<', '>', '\\']);
        match is_web && is_plain && is_whole(address) {
            true => Ok(Self(format!("{}/", address.trim_end_matches('/')))),
            false => Err(SiteAddressFault {
                typed: address.to_owned(),
            }),
        }
    }

    /// The address of a file, by its path from the top of the output.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

/// Words that are not the address of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddressFault {
    typed: String,
}

impl fmt::Display for SiteAddressFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not the address of a website", self.typed)
    }
}

impl Fault for SiteAddressFault {
    fn help(&self) -> String {
        "write the whole address of the folder that the papers are in: address = \"https://www.example.gov.uk/scrutiny/\""
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::SiteAddress;

    #[test]
    fn an_address_ends_with_one_slash() {
        for typed in ["https://example.gov.uk/a", "https://example.gov.uk/a//"] {
            let address = SiteAddress::parse(typed).map(|address| address.of("b.html"));
            assert_eq!(address.as_deref(), Ok("https://example.gov.uk/a/b.html"));
        }
        for none in [
            "",
            "example.gov.uk",
            "mailto:a@example.gov.uk",
            "https://a.uk/?b",
            "ftp://a.uk",
        ] {
            assert!(SiteAddress::parse(none).is_err(), "{none}");
        }
    }
}
