//! Everything that is read before a paper can be made.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use super::arguments::Sources;
use crate::council::{self, Council};
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::document::{self, Document};
use crate::draft::load;
use crate::model::Review;
use crate::pdf::{Family, FontFault};
use crate::source;
use crate::template::{Paper, Templates};
use crate::theme::{self, Theme, custom_properties};

/// What papers are made of.
pub struct Project {
    /// The council's words.
    pub council: Council,
    /// The look.
    pub theme: Theme,
    /// The fonts.
    pub family: Family,
    /// The templates.
    pub templates: Templates,
    /// The council's own style rules.
    style: String,
    /// The reviews nothing is wrong with.
    pub reviews: Vec<Review>,
}

impl Project {
    /// Reads everything, and finds everything that is wrong with it. There is a project as soon as any paper can be
    /// made, so that what is wrong with the templates is found in the same run.
    pub fn read(sources: &Sources, findings: &mut Findings) -> Option<Self> {
        let folder = &sources.templates;
        let theme = theme::read(&folder.join("theme.toml"), findings);
        let family = theme
            .as_ref()
            .and_then(|theme| fonts(theme, folder, findings));
        let shown = |character: char| family.as_ref().is_none_or(|family| family.shows(character));
        let council = council::read(&folder.join("council.toml"), &shown, findings);
        let scale = council.as_ref().map(|council| &council.scale);
        let reviews = source::read(&sources.reviews, scale, &shown, findings);
        let files = templates(folder, findings);
        let templates = Templates::new(&files, findings);
        let style = folder.join("style.css");
        let style = load(&style, &name(&style), findings);
        Some(Self {
            council: council?,
            theme: theme?,
            family: family?,
            templates: templates?,
            style: style?.text.clone(),
            reviews,
        })
    }

    /// The page of a paper, and what it says; none if the template fails or the page is not accessible.
    pub fn paper(&self, paper: &Paper, findings: &mut Findings) -> Option<(String, Document)> {
        let page = self.templates.render(paper, &self.council);
        self.page(&format!("{}.html", paper.path()), page, findings)
    }

    /// The page that lists everything.
    pub fn index(&self, findings: &mut Findings) -> Option<String> {
        let page = self.templates.index(&self.reviews, &self.council);
        self.page("index.html", page, findings)
            .map(|(html, _)| html)
    }

    /// The style sheet: the theme, then the council's own rules.
    pub fn style_sheet(&self) -> String {
        format!("{}\n{}", custom_properties(&self.theme), self.style)
    }

    fn page(
        &self,
        name: &str,
        page: Result<String, Box<Diagnostic>>,
        findings: &mut Findings,
    ) -> Option<(String, Document)> {
        let html = match page {
            Ok(html) => html,
            Err(finding) => {
                // A template that fails does so for every review; once is enough.
                if !findings.iter().any(|known| *known == *finding) {
                    findings.push(*finding);
                }
                return None;
            }
        };
        let file = SourceFile::new(name, html);
        let document = document::read(&file, &|character| self.family.shows(character), findings)?;
        Some((file.text.clone(), document))
    }
}

fn fonts(theme: &Theme, folder: &Path, findings: &mut Findings) -> Option<Family> {
    let faults = match Family::open(&theme.fonts, folder) {
        Ok(family) => return Some(family),
        Err(faults) => faults,
    };
    findings.extend(faults.into_iter().map(|FontFault { path, reason }| {
        Diagnostic::error(
            "font-unusable",
            format!("this font cannot be used: {reason}"),
        )
        .in_file(name(&path))
        .help("put the font file there, or name another one under [fonts] in theme.toml")
    }));
    None
}

/// The templates by the names of their files.
fn templates(folder: &Path, findings: &mut Findings) -> BTreeMap<String, Arc<SourceFile>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .flatten()
    {
        let path = entry.path();
        if entry.file_type().is_file() && path.extension() == Some(OsStr::new("html")) {
            let file_name = entry.file_name().to_string_lossy().into_owned();
            if let Some(file) = load(path, &name(path), findings) {
                files.insert(file_name, file);
            }
        }
    }
    files
}

/// A path as a message names it.
fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
