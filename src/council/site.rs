//! `[site]` in `council.toml` → where the pages are published, whom their readers can ask, and under which licence others may
//! use them.
//!
//! Pages lead to each other without it. A feed, a calendar and a sitemap are read elsewhere, so they need the address. It
//! must not know which files there are.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Field;
use crate::model::{Contact, SiteAddress, TextLine, WebAddress};
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
    /// The licence under which others may use what is published: "Open Government Licence v3.0".
    pub licence: Option<Field<String>>,
    /// Where the licence can be read.
    pub licence_address: Option<Field<String>>,
}

/// Where the pages are published, and whom their readers can ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublishedSite {
    /// Where the output folder is on the web.
    pub address: Option<SiteAddress>,
    /// Whom to ask for a paper in another format.
    pub contact: Option<Contact>,
    /// How others may use what is published.
    pub licence: Option<Licence>,
}

/// How others may use what is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// What the licence is called.
    pub name: TextLine,
    /// Where it can be read.
    pub address: Option<WebAddress>,
}

impl Licence {
    /// A licence whose name nobody has typed is called by its address.
    fn of(name: Option<TextLine>, address: Option<WebAddress>) -> Option<Self> {
        let by_address = || TextLine::parse(address.as_ref()?.as_str()).ok();
        let name = name.or_else(by_address)?;
        Some(Self { name, address })
    }
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
        licence,
        licence_address,
    } = table.value;
    let mut sheet = reader.table(&table.span, "[site]");
    let address = sheet.optional_judged(address, |typed| SiteAddress::parse(typed));
    let name = sheet.optional_line(contact);
    let telephone = sheet.optional_line(telephone);
    let email = sheet.optional_line(email);
    let licence = sheet.optional_line(licence);
    let of_licence = sheet.optional_judged(licence_address, |typed| WebAddress::parse(typed));
    let (address, name, telephone, email) = (address?, name?, telephone?, email?);
    let (licence, of_licence) = (licence?, of_licence?);
    let has_any = name.is_some() || telephone.is_some() || email.is_some();
    let contact = name.or_else(|| council.cloned()).map(|name| Contact {
        name,
        telephone,
        email,
    });
    Ok(PublishedSite {
        address,
        contact: contact.filter(|_| has_any),
        licence: Licence::of(licence, of_licence),
    })
}
