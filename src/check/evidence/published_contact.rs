//! The telephone numbers and e-mail addresses that a council publishes, or that the file of a meeting says to ask → whether
//! one in a text is of them, so that it is nobody's own.

use std::cell::OnceCell;

use super::personal_number::{NumberKind, PersonalNumber, personal_numbers};
use crate::council::{Council, PublicContacts};
use crate::model::{Contact, OwnValue, RichText};

/// What a council publishes, so that it is nobody's own.
pub(super) struct Published<'c> {
    contacts: &'c PublicContacts,
    /// The figures of its numbers, once they are asked for.
    numbers: OnceCell<Vec<String>>,
    council: &'c Council,
    /// Whom the file of a meeting says to ask.
    contacts_of_file: Vec<&'c Contact>,
}

impl<'c> Published<'c> {
    pub(super) fn of(council: &'c Council, contacts_of_file: Vec<&'c Contact>) -> Self {
        Published {
            contacts: &council.public,
            numbers: OnceCell::new(),
            council,
            contacts_of_file,
        }
    }

    /// Whether `council.toml` or the file itself has an address.
    pub(super) fn has_address(&self, address: &str) -> bool {
        let mut of_file = self.contacts_of_file.iter();
        self.contacts.has_address(address)
            || of_file.any(|contact| {
                let own = contact.email.as_ref();
                own.is_some_and(|own| own.as_str().eq_ignore_ascii_case(address))
            })
    }

    /// Whether `council.toml` or the file itself has a number.
    pub(super) fn has(&self, number: &PersonalNumber) -> bool {
        let of_file = || {
            let lines = self.contacts_of_file.iter();
            let lines = lines.filter_map(|contact| contact.telephone.as_ref());
            lines.flat_map(|line| personal_numbers(line.as_str()))
        };
        let numbers = self.numbers.get_or_init(|| {
            let mut numbers = numbers_of(self.council);
            numbers.extend(of_file().map(|known| known.figures));
            numbers
        });
        let is_telephone = number.kind != NumberKind::NationalInsurance;
        is_telephone && numbers.contains(&number.figures)
    }
}

/// The figures of the telephone numbers that `council.toml` has, wherever it has them.
fn numbers_of(council: &Council) -> Vec<String> {
    let lines = [&council.strapline, &council.classification];
    let lines = lines.into_iter().flatten();
    let lines = lines.chain(&council.public.telephone);
    let lines = lines.map(|line| line.as_str());
    let papers = [
        Some(&council.progress_update),
        council.action_plan.as_ref(),
        Some(&council.cabinet_decision),
        Some(&council.index),
    ];
    let papers = papers.into_iter().flatten();
    let introductions = papers.filter_map(|paper| paper.introduction.as_ref());
    let own = council.extra.iter().filter_map(|(_, value)| value);
    let texts = introductions.map(RichText::source);
    let texts = texts.chain(own.map(OwnValue::words));
    let numbers = lines.chain(texts).flat_map(personal_numbers);
    numbers.map(|known| known.figures).collect()
}
