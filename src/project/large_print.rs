//! The look of large print, for a council that wants its papers in it too.
//!
//! Its file has a fixed name among the templates, as the templates themselves have. A council that does not ask for large
//! print need not have it, and nothing of it is read then.

use super::Incomplete;
use super::inputs::{Inputs, ReadLook};
use super::look::Look;
use crate::diagnostic::{Code, Diagnostic, Findings, shown_path};

/// The theme of large print, among the templates.
pub(super) const THEME: &str = "theme-large-print.toml";

/// What was read of the look of large print.
#[derive(Default)]
pub(super) enum LargePrintInput {
    /// The council does not ask for it.
    #[default]
    NotAsked,
    /// Its theme is not there.
    Missing,
    /// Its theme, with its fonts as far as it is sound, and what is wrong with it.
    Read(Option<Box<ReadLook>>, Findings),
}

impl Inputs {
    /// The look of large print, where the council asks for it.
    ///
    /// # Errors
    ///
    /// When it asks for it and something is wrong with it, which is added to the findings.
    pub(super) fn large_print(
        &mut self,
        findings: &mut Findings,
    ) -> Result<Option<Look>, Box<Incomplete>> {
        match std::mem::take(&mut self.large_print) {
            LargePrintInput::NotAsked => Ok(None),
            LargePrintInput::Missing => {
                let place = shown_path(&self.folder.join(THEME));
                let message = "papers are to be made in large print, and this theme is not there";
                findings.push(
                    Diagnostic::error(Code::UnreadableFile, message)
                        .in_file(place)
                        .help("put the theme there, or remove `large_print` from council.toml"),
                );
                Err(Box::default())
            }
            LargePrintInput::Read(read, found) => {
                findings.append(found);
                let read = read.ok_or_else(Box::<Incomplete>::default)?;
                let look = Look::of(read.theme, read.fonts.get(), findings);
                look.map(Some).ok_or_else(Box::default)
            }
        }
    }
}
