//! The look: a theme and the fonts it names, which stand beside it.

use std::path::{Path, PathBuf};

use super::arguments::LookArguments;
use super::materials::called;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::pdf::{Family, FontFault};
use crate::theme::{self, Theme};

/// What papers look like.
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// The fonts.
    pub family: Family,
}

impl Look {
    /// Reads the theme and opens its fonts.
    pub fn read(arguments: &LookArguments, findings: &mut Findings) -> Option<Self> {
        let file = theme_file(arguments);
        let theme = theme::read(&file, findings)?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let opened = Family::open(&theme.fonts, folder);
        Self::of(theme, opened, findings)
    }

    /// A theme with its fonts, if they could be opened.
    pub fn of(
        theme: Theme,
        opened: Result<Family, Vec<FontFault>>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let family = family(opened, findings)?;
        Some(Self { theme, family })
    }

    /// Whether a character can be shown.
    pub fn shows(&self, character: char) -> bool {
        self.family.shows(character)
    }
}

/// A bare name is a theme among the templates; anything else is a path like any other.
pub fn theme_file(arguments: &LookArguments) -> PathBuf {
    let theme = &arguments.theme;
    if theme.components().count() == 1 {
        arguments.templates.join(theme)
    } else {
        theme.clone()
    }
}

fn family(opened: Result<Family, Vec<FontFault>>, findings: &mut Findings) -> Option<Family> {
    let faults = match opened {
        Ok(family) => return Some(family),
        Err(faults) => faults,
    };
    findings.extend(faults.into_iter().map(|FontFault { path, reason }| {
        Diagnostic::error(
            Code::FontUnusable,
            format!("this font cannot be used: {reason}"),
        )
        .in_file(called(&path))
        .help("put the font file there, or name another one under [fonts] in the theme")
    }));
    None
}
