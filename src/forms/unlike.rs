//! A form, and the page of it → the first text that the page does not say as it was written.

use super::opened_update::OpenedUpdate;
use crate::account;
use crate::diagnostic::Diagnostic;
use crate::template::OfficerForm;

/// What is said of the first such text. A page with one is not to be sent.
pub fn unlike(opened: &OpenedUpdate<'_>, form: &OfficerForm<'_>, page: &str) -> Option<Diagnostic> {
    account::of_form(form, opened.council, page, &|passage| {
        opened.places.find(passage)
    })
}
