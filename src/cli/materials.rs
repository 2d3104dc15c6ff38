//! What papers are made of besides their reviews: the look, the council's words, the templates and what stands among them.
//!
//! Every file is read once, and papers are made of what was read. So the digest is that of the very papers, whatever
//! becomes of the files meanwhile. What the files say is for others to understand; the theme alone is understood here,
//! since it names the fonts.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::arguments::LookArguments;
use super::content::{Content, bytes};
use super::look::theme_file;
use super::pictures::{LARGEST, PictureFiles};
use crate::diagnostic::{Findings, SourceFile};
use crate::draft::decode;
use crate::output::Digest;
use crate::pdf::FontFile;
use crate::theme::{self, Theme};

/// What stands for this version of the program: its name, and what it was compiled of.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("SCRUTINEER_SOURCES"));

/// What was read.
pub struct Materials {
    /// The theme with its fonts; none when it cannot be understood.
    pub look: Option<(Theme, [FontFile; 5])>,
    /// What is wrong with the theme.
    pub of_theme: Findings,
    folder: PathBuf,
    /// The files at the top of the templates folder, by their names.
    among: BTreeMap<OsString, Among>,
    /// The names and digests of everything, one after another; none when some of it cannot be read.
    parts: Option<Vec<Digest>>,
}

/// A file among the templates.
struct Among {
    read: io::Result<Vec<u8>>,
    /// False for a link, which is read by its name only.
    is_file: bool,
}

impl Materials {
    /// Reads everything.
    pub fn read(arguments: &LookArguments) -> Self {
        let mut of_theme = Findings::new();
        let file = theme_file(arguments);
        let read = Content::read(&file, LARGEST);
        let mut parts = vec![read.digest];
        let theme = decode(read.bytes, &called(&file), &mut of_theme)
            .and_then(|file| theme::of(file, &mut of_theme));
        let beside = file.parent().unwrap_or(Path::new(""));
        let fonts = theme.iter().flat_map(|theme| theme.fonts.files());
        let fonts: Vec<PathBuf> = fonts.map(|font| beside.join(font)).collect();
        let (entries, is_whole) = entries(&arguments.templates);
        let wanted = fonts.iter().map(|font| (font.as_path(), u64::MAX));
        let wanted = wanted.chain(entries.iter().map(|entry| (entry.path(), LARGEST)));
        let wanted: Vec<(&Path, u64)> = wanted.collect();
        let read = wanted
            .into_par_iter()
            .map(|(path, most)| Content::read(path, most));
        let mut read = read.collect::<Vec<Content>>().into_iter();
        let mut files = Vec::new();
        for (path, Content { bytes, digest }) in fonts.into_iter().zip(read.by_ref()) {
            parts.push(digest);
            files.push(FontFile { path, bytes });
        }
        let mut among = BTreeMap::new();
        for (entry, Content { bytes, digest }) in entries.iter().zip(read) {
            let name = entry.file_name().to_owned();
            parts.extend([Some(Digest::of(name.as_encoded_bytes())), digest]);
            let is_file = entry.file_type().is_file();
            among.insert(
                name,
                Among {
                    read: bytes,
                    is_file,
                },
            );
        }
        let parts = parts.into_iter().collect::<Option<Vec<_>>>();
        Self {
            look: theme.zip(files.try_into().ok()),
            of_theme,
            folder: arguments.templates.clone(),
            among,
            parts: parts.filter(|_| is_whole),
        }
    }

    /// A digest of the program and of all that was read; `date` is what else a PDF is made of. There is none when some of
    /// it cannot be read.
    pub fn digest(&self, program: &str, date: Option<Date>) -> Option<Digest> {
        self.look.as_ref()?;
        let date = format!("{date:?}");
        let parts = self.parts.as_ref()?.iter().map(Digest::as_bytes);
        Some(Digest::of_parts(
            [program.as_bytes(), date.as_bytes()]
                .into_iter()
                .chain(parts),
        ))
    }

    /// Whether a file of that name stands among the templates.
    pub fn has(&self, name: &str) -> bool {
        self.among.contains_key(OsStr::new(name))
    }

    /// The text of a file among the templates.
    pub fn text(&mut self, name: &str, findings: &mut Findings) -> Option<Arc<SourceFile>> {
        let path = self.folder.join(name);
        let read = match self.among.remove(OsStr::new(name)) {
            Some(among) => among.read,
            // Why it cannot be read is best told by trying.
            None => bytes(&path, LARGEST),
        };
        decode(read, &called(&path), findings)
    }

    /// The templates by the names of their files.
    pub fn templates(&mut self, findings: &mut Findings) -> BTreeMap<String, Arc<SourceFile>> {
        let is_template = |name: &OsString, among: &mut Among| {
            among.is_file && Path::new(name).extension() == Some(OsStr::new("html"))
        };
        let templates = self.among.extract_if(.., is_template);
        let read = templates.filter_map(|(name, among)| {
            let path = called(&self.folder.join(&name));
            let file = decode(among.read, &path, findings)?;
            Some((name.to_string_lossy().into_owned(), file))
        });
        read.collect()
    }

    /// The pictures, and whatever nobody has asked for by its name.
    pub fn pictures(self) -> PictureFiles {
        let files = self.among.into_iter().filter(|(_, among)| among.is_file);
        let files = files.filter_map(|(name, among)| Some((name.into_string().ok()?, among.read)));
        PictureFiles::new(files)
    }
}

/// The files at the top of a folder, and whether that are all.
fn entries(folder: &Path) -> (Vec<DirEntry>, bool) {
    let found = WalkDir::new(folder).max_depth(1).sort_by_file_name();
    let mut is_whole = true;
    let found = found.into_iter().filter_map(|entry| {
        is_whole &= entry.is_ok();
        // What a link leads to may be read by its name as well.
        entry.ok().filter(|entry| entry.path().is_file())
    });
    (found.collect(), is_whole)
}

/// A path as a message names it.
pub fn called(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn look(templates: &Path) -> LookArguments {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
        LookArguments {
            templates: templates.to_owned(),
            theme: own.join("theme.toml"),
        }
    }

    #[test]
    fn another_version_of_the_program_is_noticed() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let materials = Materials::read(&look(folder.path()));
        let of = |program| materials.digest(program, None);
        assert!(of("one").is_some());
        assert_eq!(of("one"), of("one"));
        assert_ne!(of("one"), of("other"));
    }

    #[test]
    fn papers_are_made_of_what_was_digested() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let template = folder.path().join("page.html");
        let write = |text| fs::write(&template, text).expect("a template can be written");
        let read = || Materials::read(&look(folder.path()));
        write("before");
        let mut before = read();
        write("after");
        let text = before.templates(&mut Findings::new())["page.html"]
            .text
            .clone();
        assert_eq!(text, "before");
        assert_ne!(read().digest("", None), before.digest("", None));
        write("before");
        assert_eq!(read().digest("", None), before.digest("", None));
    }
}
