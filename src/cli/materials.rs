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
use walkdir::WalkDir;

use super::arguments::LookArguments;
use super::content;
use super::look::theme_file;
use super::pictures::{LARGEST, PictureFiles};
use crate::background::Background;
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
    pub look: Option<(Theme, Background<[FontFile; 5]>)>,
    /// What is wrong with the theme.
    pub of_theme: Findings,
    folder: PathBuf,
    /// The files at the top of the templates folder, by their names.
    among: BTreeMap<OsString, Among>,
    /// The digest of all that was read; none when some of it cannot be.
    pub digest: Background<Option<Digest>>,
}

/// A file among the templates.
struct Among {
    read: io::Result<Vec<u8>>,
    /// None when it cannot be read.
    digest: Option<Digest>,
    /// False for a link, which is read by its name only.
    is_file: bool,
}

impl Materials {
    /// Reads everything, the fonts meanwhile: they are two megabytes. The digest is of the program and the date besides, of
    /// which papers are made as well.
    pub fn read(arguments: &LookArguments, program: &str, date: Option<Date>) -> Self {
        let mut of_theme = Findings::new();
        let file = theme_file(arguments);
        let read = content::read(&file, LARGEST);
        let of_file = read.as_ref().ok().map(|bytes| Digest::of(bytes));
        let theme = decode(read, &called(&file), &mut of_theme);
        let theme = theme.and_then(|file| theme::of(file, &mut of_theme));
        let look = theme.map(|theme| {
            let beside = file.parent().unwrap_or(Path::new(""));
            let files = theme.fonts.files().map(|font| beside.join(font));
            (theme, Background::start(move || files.map(FontFile::read)))
        });
        let (among, is_whole) = read_among(&arguments.templates);
        let words = [program.to_owned(), format!("{date:?}")];
        let mut parts = words
            .map(|words| Some(Digest::of(words.as_bytes())))
            .to_vec();
        parts.push(of_file.filter(|_| is_whole));
        for (name, among) in &among {
            parts.extend([Some(Digest::of(name.as_encoded_bytes())), among.digest]);
        }
        let fonts = look.as_ref().map(|(_, fonts)| fonts.clone());
        Self {
            look,
            of_theme,
            folder: arguments.templates.clone(),
            among,
            digest: Background::new(move || {
                let fonts = fonts?;
                let fonts = fonts.get().iter().map(|font| font.bytes().map(Digest::of));
                let parts: Vec<Digest> = fonts.chain(parts).collect::<Option<_>>()?;
                Some(Digest::of_parts(parts.iter().map(Digest::as_bytes)))
            }),
        }
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
            None => content::read(&path, LARGEST),
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

/// Reads the files at the top of a folder; and whether that are all.
fn read_among(folder: &Path) -> (BTreeMap<OsString, Among>, bool) {
    let mut among = BTreeMap::new();
    let mut is_whole = true;
    for entry in WalkDir::new(folder).max_depth(1).sort_by_file_name() {
        let Ok(entry) = entry else {
            is_whole = false;
            continue;
        };
        let path = entry.path();
        // What a link leads to may be read by its name.
        if path.is_file() {
            let read = content::read(path, LARGEST);
            let digest = match &read {
                Ok(bytes) if bytes.len() as u64 <= LARGEST => Some(Digest::of(bytes)),
                // Nothing is made of it but a message.
                Ok(_) => Digest::of_file(path).ok(),
                Err(_) => None,
            };
            let is_file = entry.file_type().is_file();
            among.insert(
                entry.file_name().to_owned(),
                Among {
                    read,
                    digest,
                    is_file,
                },
            );
        }
    }
    (among, is_whole)
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
        let of = |program| {
            *Materials::read(&look(folder.path()), program, None)
                .digest
                .get()
        };
        assert!(of("one").is_some());
        assert_eq!(of("one"), of("one"));
        assert_ne!(of("one"), of("other"));
    }

    #[test]
    fn papers_are_made_of_what_was_digested() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let template = folder.path().join("page.html");
        let write = |text| fs::write(&template, text).expect("a template can be written");
        let read = || Materials::read(&look(folder.path()), "", None);
        write("before");
        let mut before = read();
        write("after");
        let templates = before.templates(&mut Findings::new());
        assert_eq!(templates["page.html"].text, "before");
        assert_ne!(read().digest.get(), before.digest.get());
        write("before");
        assert_eq!(read().digest.get(), before.digest.get());
    }
}
