//! The head of a form → another officer after the label of whom it is for.
//!
//! In come the form and its page. A council may say there whom it likes; so only the block right below the label counts, where the
//! officer is named nowhere else above the questions.

use super::column_heads::is_label;
use super::one_line::on_one_line;
use super::page::words_of_part;
use crate::council::Council;
use crate::model::{ReviewKey, Spot};
use crate::template::OfficerForm;

/// What is said of another officer in a part of a page, and where the officers are written.
pub(super) fn wrong_officer(
    form: &OfficerForm<'_>,
    council: &Council,
    head: &str,
) -> Option<(Spot, String)> {
    let label = council.form.labels.get("officer")?.as_str();
    let officer = on_one_line(&form.officer);
    let words = words_of_part(head);
    let blocks: Vec<String> = words.lines().map(on_one_line).collect();
    if officer.is_empty() || blocks.iter().any(|block| block.contains(&officer)) {
        return None;
    }
    let after = blocks
        .iter()
        .skip_while(|block| !is_label(block, label))
        .skip(1);
    let mut said = after.filter(|block| !block.is_empty());
    let said = said.next()?;
    let message = format!(
        "the form {} says “{said}” after “{label}”, and is for “{officer}”",
        form.name
    );
    Some((Spot::Review(ReviewKey::LinkOfficers), message))
}
