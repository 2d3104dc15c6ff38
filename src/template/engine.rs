//! Templates and what they see → a printed page, or what is wrong with the template.
//!
//! Pages are printed by templates with their steps counted. Where one fails, it is printed as it is typed too, because then the
//! engine knows the place.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Context, Tera};

use super::buffer::BoundedBuffer;
use super::counted::counted;
use super::{fault, filters, steps};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use crate::small_names::with_small_names;

/// The engine with the council's templates.
pub(super) struct TemplateEngine {
    /// With their steps counted.
    counted: Tera,
    /// As they are typed.
    typed: OnceLock<Tera>,
    /// The templates by the names of their files.
    pub(super) sources: BTreeMap<String, Arc<SourceFile>>,
}

impl TemplateEngine {
    /// Reads templates. What is wrong with any of them is added to the findings, and then there are none.
    pub fn new(files: &BTreeMap<String, Arc<SourceFile>>, findings: &mut Findings) -> Option<Self> {
        let mut texts = Vec::new();
        for (name, file) in files {
            match counted(&file.text) {
                Ok(counted) => texts.push((name.as_str(), counted)),
                Err(place) => findings.push(fault::choices(Place::new(file, place))),
            }
        }
        if texts.len() < files.len() {
            return None;
        }
        let of = |counted| Self {
            counted,
            typed: OnceLock::new(),
            sources: files.clone(),
        };
        let mut tera = empty();
        if tera.add_raw_templates(texts).is_ok() {
            return Some(of(tera));
        }
        // That error has places among what was added.
        let mut typed = empty();
        match typed.add_raw_templates(as_typed(files)) {
            Ok(()) => Some(of(typed)),
            Err(error) => {
                let each = syntax_faults(files);
                findings.extend(match each.is_empty() {
                    true => fault::explain_all(&error, files),
                    false => each,
                });
                None
            }
        }
    }

    /// The page that a template prints of what it sees.
    pub fn printed(&self, template: &str, context: &Context) -> Result<String, Box<Diagnostic>> {
        let mut page = BoundedBuffer::default();
        steps::begin();
        let error = match self.counted.render_to(template, context, &mut page) {
            Ok(()) => {
                let page = page.into_text();
                return Ok(match with_small_names(&page) {
                    Cow::Owned(small) if template.ends_with(".html") => small,
                    _ => page,
                });
            }
            Err(error) => error,
        };
        let sources = &self.sources;
        Err(Box::new(match steps::exceeded() {
            Some(exceeded) => fault::unbounded(exceeded, &error, template, sources),
            None if page.is_full() => fault::endless(template, sources),
            None => {
                let again = self.error_as_typed(template, context);
                fault::explain_page(&again.unwrap_or(error), template, sources)
            }
        }))
    }

    /// The error of a page that cannot be printed, with its place in the template as it is typed.
    fn error_as_typed(&self, template: &str, context: &Context) -> Option<tera::Error> {
        let typed = self.typed.get_or_init(|| {
            let mut typed = empty();
            // They could be read with their steps counted, so they can be read.
            let _ = typed.add_raw_templates(as_typed(&self.sources));
            typed
        });
        let mut page = BoundedBuffer::default();
        typed.render_to(template, context, &mut page).err()
    }
}

/// The engine without templates, with everything that they can ask for.
fn empty() -> Tera {
    let mut tera = Tera::new();
    filters::register(&mut tera);
    steps::register(&mut tera);
    tera
}

/// Templates as they are typed, by their names.
fn as_typed(files: &BTreeMap<String, Arc<SourceFile>>) -> impl Iterator<Item = (&str, &str)> {
    let files = files.iter();
    files.map(|(name, file)| (name.as_str(), file.text.as_str()))
}

/// The syntax errors of each template, one template at a time: Tera stops at the first error of all.
fn syntax_faults(files: &BTreeMap<String, Arc<SourceFile>>) -> Vec<Diagnostic> {
    let alone = |(name, file): (&String, &Arc<SourceFile>)| {
        let error = empty().add_raw_template(name, &file.text).err()?;
        let is_syntax = matches!(error.kind(), tera::ErrorKind::SyntaxError(_));
        is_syntax.then(|| fault::explain(&error, files))
    };
    files.iter().filter_map(alone).collect()
}
