//! The accessibility statement of a council → its page.

use super::view::{AccessibilityPage, PlaceView, statement_file};
use super::{Appearance, Templates};
use crate::council::Council;
use crate::diagnostic::Diagnostic;

/// The template of the statement.
pub const STATEMENT_PAGE: &str = "accessibility-statement.html";

impl Templates {
    /// The page of the statement in the words of `council`, which is one of `all`; none where it has none.
    pub fn accessibility_statement(
        &self,
        (council, all): (&Council, &[&Council]),
        appearance: &Appearance,
    ) -> Option<Result<String, Box<Diagnostic>>> {
        let statement = council.accessibility.as_ref()?;
        let view = AccessibilityPage::new(statement, (council, all), appearance);
        let place = PlaceView::at_the_top(statement_file(council));
        Some(self.page((STATEMENT_PAGE, &place), council, &view))
    }
}
