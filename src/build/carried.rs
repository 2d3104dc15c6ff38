//! A PDF that is carried away from the site, to an agenda system or in an e-mail → the same words, with links that work there.
//!
//! A path to a file beside the page becomes the address of that file on the council's site, if `council.toml` says where the
//! site is. Otherwise its words are no link: a link that leads nowhere is worse than none.

use std::borrow::Cow;

use super::linked::from_top;
use crate::document::{Document, Readdressed};
use crate::model::SiteAddress;

/// A paper that is carried away.
#[derive(Debug, Clone)]
pub struct Carried<'s> {
    /// The page that it is made of, from the top of the output, which its links start from.
    page: String,
    /// Where the top of the output is on the web, if the council says so.
    site: Option<&'s SiteAddress>,
}

impl<'s> Carried<'s> {
    /// The paper that is made of the page at this path, without an ending.
    pub fn of(path: &str, site: Option<&'s SiteAddress>) -> Self {
        Self {
            page: format!("{path}.html"),
            site,
        }
    }

    /// What is typeset of it.
    pub fn document<'d>(&self, document: &'d Document) -> Cow<'d, Document> {
        match document.has_address(&is_path) {
            false => Cow::Borrowed(document),
            true => {
                let carried = document.clone();
                Cow::Owned(carried.readdressed(&|address| self.lead(address)))
            }
        }
    }

    fn lead(&self, address: &str) -> Readdressed {
        if !is_path(address) {
            return Readdressed::Same;
        }
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let (path, place) = address.split_at_checked(end).unwrap_or((address, ""));
        let whole = from_top(&self.page, path).zip(self.site);
        whole.map_or(Readdressed::Nowhere, |(path, site)| {
            Readdressed::To(format!("{}{place}", site.of(&path)))
        })
    }
}

/// Whether an address is a path, which leads somewhere only from the page that has it.
pub(super) fn is_path(address: &str) -> bool {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    !first.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_an_address_of_the_site_or_nothing() {
        let site = SiteAddress::parse("https://www.example.gov.uk/scrutiny").ok();
        let known = Carried::of("parks/progress-update-2026-12", site.as_ref());
        let unknown = Carried::of("parks/progress-update-2026-12", None);
        for (address, expected) in [
            (
                "action-plan.html#recommendation-2",
                "parks/action-plan.html#recommendation-2",
            ),
            ("../roads/action-plan.pdf", "roads/action-plan.pdf"),
            ("../index.html?a=b:c", "index.html?a=b:c"),
        ] {
            let whole = format!("https://www.example.gov.uk/scrutiny/{expected}");
            assert_eq!(known.lead(address), Readdressed::To(whole));
            assert_eq!(unknown.lead(address), Readdressed::Nowhere);
        }
        assert_eq!(known.lead("../../outside.html"), Readdressed::Nowhere);
        for same in ["https://example.org/a", "mailto:a@example.org"] {
            assert_eq!(known.lead(same), Readdressed::Same);
            assert_eq!(unknown.lead(same), Readdressed::Same);
        }
    }
}
