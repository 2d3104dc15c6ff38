//! `[site]` in `council.toml` → where the pages are published, and whom their readers can ask.
//!
//! Pages lead to each other without it. A feed, a calendar and a sitemap are read elsewhere, so they need the address. It
//! must not know which files there are.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Field;
use crate::model::{Contact, SiteAddress, TextLine};
use crate::validate::{Read, Reader};

/// Where the pages are published, and whom their readers can ask.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct SiteDraft {
    /// Where the output folder is on the web: `https://www.example.gov.uk/scrutiny/`.
    pub address: Option<Field<String>>,
    /// Whom to ask for a paper in another format: "Democratic Services"; left out, it is the council.
    pub contact: Option<Field<String>>,
    /// Their telephone number.
    pub telephone: Option<Field<String>>,
    /// Their e-mail address.
    pub email: Option<Field<String>>,
}

/// Where the pages are published, and whom their readers can ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublishedSite {
    /// Where the output folder is on the web.
    pub address: Option<SiteAddress>,
    /// Whom to ask for a paper in another format.
    pub contact: Option<Contact>,
}

/// Reads the table `[site]`. `council` is the name of the council, where it could be read.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<SiteDraft>>,
    council: Option<&TextLine>,
) -> Read<PublishedSite> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(PublishedSite::default());
    };
    let SiteDraft {
        address,
        contact,
        telephone,
        email,
    } = table.value;
    let mut sheet = reader.table(&table.span, "[site]");
    let address = sheet.optional_judged(address, |typed| SiteAddress::parse(typed));
    let name = sheet.optional_line(contact);
    let telephone = sheet.optional_line(telephone);
    let email = sheet.optional_line(email);
    let (address, name, telephone, email) = (address?, name?, telephone?, email?);
    let has_any = name.is_some() || telephone.is_some() || email.is_some();
    let contact = name.or_else(|| council.cloned()).map(|name| Contact {
        name,
        telephone,
        email,
    });
    Ok(PublishedSite {
        address,
        contact: contact.filter(|_| has_any),
    })
}
