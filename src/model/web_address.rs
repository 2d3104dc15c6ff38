//! The address of a page of the web.

use std::fmt;

use super::Fault;
use crate::address::is_whole;

/// A whole address of the web: `https://www.example.gov.uk/licence`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Reads it.
    pub fn parse(typed: &str) -> Result<Self, WebAddressFault> {
        let address = typed.trim();
        let small = address.to_ascii_lowercase();
        let is_web = small.starts_with("http://") || small.starts_with("https://");
        match is_web && is_whole(address) {
            true => Ok(Self(address.to_owned())),
            false => Err(WebAddressFault {
                typed: address.to_owned(),
            }),
        }
    }

    /// Its letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Words that are not the address of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddressFault {
    typed: String,
}

impl fmt::Display for WebAddressFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not the address of a web page", self.typed)
    }
}

impl Fault for WebAddressFault {
    fn help(&self) -> String {
        "write the whole address of the page: \"https://www.example.gov.uk/page\"".to_owned()
    }
}
