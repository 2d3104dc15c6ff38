//! The telephone numbers and e-mail addresses that a council publishes, and whom it does not name: the table `[public]`.
//!
//! It must not know where papers have them, nor what is a private number.

use schemars::JsonSchema;
use serde::Deserialize;

use super::persons::{self, PersonDraft, PersonsAs};
use crate::draft::Field;
use crate::model::{ShownPerson, TextLine};
use crate::validate::{Read, Reader};

/// What anybody may ring or write to.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PublicDraft {
    /// Telephone numbers: "01642 393939".
    pub telephone: Option<Field<Vec<Field<String>>>>,
    /// E-mail addresses, or what all of them end with: "friendsofthepark@gmail.com", "example.gov.uk".
    pub email: Option<Field<Vec<Field<String>>>>,
    /// How public papers call those who are responsible: "name", as they were typed, "post" or "team".
    pub persons_as: Option<Field<String>>,
    /// The persons whom reviews name, each under its own `[[public.person]]`.
    pub person: Option<Field<Vec<Field<PersonDraft>>>>,
}

/// The numbers and addresses that a council publishes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicContacts {
    /// Telephone numbers, as they were typed.
    pub telephone: Vec<TextLine>,
    /// E-mail addresses, or what they end with, as they were typed.
    pub email: Vec<TextLine>,
    /// Whether public papers name no persons who are responsible.
    pub names_no_persons: bool,
    /// Those whom they do not name, with what stands for each.
    pub persons: Vec<ShownPerson>,
}

impl PublicContacts {
    /// Whether it publishes an e-mail address.
    pub fn has_address(&self, address: &str) -> bool {
        let small = address.to_lowercase();
        self.email.iter().any(|known| {
            let known = known.as_str().to_lowercase();
            let known = known.trim_start_matches('@');
            let before = small.strip_suffix(known);
            before.is_some_and(|before| match known.contains('@') {
                true => before.is_empty(),
                false => before.ends_with(['@', '.']),
            })
        })
    }
}

/// Reads the table `[public]`.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<PublicDraft>>,
) -> Read<PublicContacts> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(PublicContacts::default());
    };
    let PublicDraft {
        telephone,
        email,
        persons_as,
        person,
    } = table.value;
    let mut sheet = reader.table(&table.span, "[public]");
    let telephone = sheet.lines(telephone);
    let email = sheet.lines(email);
    let shown_as = sheet.optional_judged(persons_as, |words| PersonsAs::parse(words));
    let shown_as = shown_as?.unwrap_or_default();
    let list = sheet.optional(person)?;
    let persons = persons::read(reader, shown_as, list);
    Ok(PublicContacts {
        telephone: telephone?,
        email: email?,
        names_no_persons: shown_as != PersonsAs::Name,
        persons: persons?,
    })
}

#[cfg(test)]
mod tests {
    use super::{PublicContacts, TextLine};

    #[test]
    fn an_address_is_published_alone_or_with_all_of_its_domain() {
        let line = |words| TextLine::parse(words).expect("a line");
        let public = PublicContacts {
            email: ["park.friends@gmail.com", "@Example.gov.uk"]
                .map(line)
                .into(),
            ..PublicContacts::default()
        };
        for (address, is_published) in [
            ("Park.Friends@gmail.com", true),
            ("info@example.gov.uk", true),
            ("info@mail.example.gov.uk", true),
            ("other@gmail.com", false),
            ("best.park.friends@gmail.com", false),
            ("info@myexample.gov.uk", false),
        ] {
            assert_eq!(public.has_address(address), is_published, "{address}");
        }
    }
}
