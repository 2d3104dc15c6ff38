//! The folders of a project → every file that papers are made of besides the reviews, read once.
//!
//! Papers are made of what was read here, and the digest is of just that, so it is right even if a file changes while
//! papers are being made. Only the theme is understood at once, because it names the fonts; they are two megabytes and are
//! read in the background.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::folders::Folders;
use super::input_file::{InputFile, unlistable};
use super::large_print::{self, LargePrintInput};
use super::look::{Look, read_fonts};
use super::pictures::PictureFiles;
use super::static_files::StaticFiles;
use super::withheld_words::withheld_words;
use crate::background::Background;
use crate::bounds::LARGEST_PICTURE;
use crate::council::{asks_for_large_print, is_words_file};
use crate::diagnostic::{Findings, SourceFile, shown_path};
use crate::draft::decode;
use crate::files::{Digest, EntryKind, Files};
use crate::pdf::FontFile;
use crate::reviews::{WithheldWords, Withholding};
use crate::template::Marking;
use crate::theme::{self, Theme};

/// What was read.
pub struct Inputs {
    /// None when the theme is not sound.
    look: Option<ReadLook>,
    of_theme: Findings,
    pub(super) large_print: LargePrintInput,
    pub(super) folder: PathBuf,
    files: Files,
    /// The files at the top of the templates folder, by their names.
    named: BTreeMap<OsString, InputFile>,
    static_files: StaticFiles,
    of_folder: Findings,
    digest: Background<Option<Digest>>,
    /// What every paper says of all of them.
    marking: Marking,
    withheld: Arc<WithheldWords>,
}

/// A theme, with its fonts, which are read in the background.
pub(super) struct ReadLook {
    pub(super) theme: Theme,
    pub(super) fonts: Background<Vec<FontFile>>,
}

impl Inputs {
    /// Reads everything. `stamp` is for what papers are made with and no file holds, such as the version of the program:
    /// with another stamp, there is another digest.
    pub fn read(folders: &Folders, stamp: &str) -> Self {
        let mut of_theme = Findings::new();
        let (files, file) = (&folders.files, folders.theme_file());
        let read = files.read_own(&file, LARGEST_PICTURE);
        let of_file = read.as_ref().ok().map(|bytes| Digest::of(bytes));
        let look = ReadLook::of((files, &file), read, &mut of_theme);
        let mut of_folder = Findings::new();
        let mut named = read_folder(files, &folders.templates, &mut of_folder);
        let mut parts = vec![Some(Digest::of(stamp.as_bytes())), of_file];
        for (name, file) in &named {
            parts.extend([Some(Digest::of(name.as_encoded_bytes())), file.digest]);
        }
        let static_files = StaticFiles::read(files, &folders.templates, &mut of_folder);
        // What cannot be listed or published is said in every build.
        parts.extend(of_folder.has_errors().then_some(None));
        parts.extend(static_files.digests().map(Some));
        let withheld = withheld_words(&named);
        let large_print = read_large_print(folders, &mut named);
        let fonts = look.as_ref().map(|look| look.fonts.clone());
        let more_fonts = match &large_print {
            LargePrintInput::Read(look, _) => look.as_ref().map(|look| look.fonts.clone()),
            LargePrintInput::NotAsked | LargePrintInput::Missing => None,
        };
        Self {
            look,
            of_theme,
            large_print,
            folder: folders.templates.clone(),
            files: files.clone(),
            named,
            static_files,
            of_folder,
            marking: Marking::None,
            withheld: Arc::new(withheld),
            digest: Background::new(move || {
                let fonts = fonts?;
                let more_fonts = more_fonts.iter().flat_map(|fonts| fonts.get());
                let fonts = fonts.get().iter().chain(more_fonts);
                let fonts = fonts.map(|font| font.bytes().map(Digest::of));
                let parts: Vec<Digest> = fonts.chain(parts).collect::<Option<_>>()?;
                Some(Digest::of_parts(parts.iter().map(Digest::as_bytes)))
            }),
        }
    }

    /// The same, for papers that are marked. The stamp must say so too.
    pub fn marked(self, marking: Marking) -> Self {
        Self { marking, ..self }
    }

    /// How papers are marked.
    pub(super) fn marking(&self) -> Marking {
        self.marking
    }

    /// What reviews are read without: exempt passages, unless it is a working copy.
    pub fn withholding(&self) -> Withholding {
        match self.marking {
            Marking::WorkingCopy => Withholding::Nothing,
            Marking::None | Marking::Draft => {
                Withholding::ExemptPassages(Arc::clone(&self.withheld))
            }
        }
    }

    /// The digest of all that was read; none when some of it cannot be.
    pub fn digest(&self) -> &Background<Option<Digest>> {
        &self.digest
    }

    /// The look, as far as the theme and its fonts are sound.
    pub(super) fn look(&mut self, findings: &mut Findings) -> Option<Look> {
        findings.append(std::mem::take(&mut self.of_theme));
        let look = self.look.take()?;
        Look::of(look.theme, look.fonts.get(), findings)
    }

    /// What is published as it is.
    pub(super) fn static_files(&mut self, findings: &mut Findings) -> StaticFiles {
        findings.append(std::mem::take(&mut self.of_folder));
        std::mem::take(&mut self.static_files)
    }

    /// Whether there is a file of that name among the templates. A link is none, because it is not published.
    pub(super) fn has(&self, name: &str) -> bool {
        let file = self.named.get(OsStr::new(name));
        file.is_some_and(|file| file.is_file)
    }

    /// The names of the files with the words of other languages.
    pub(super) fn words_files(&self) -> Vec<String> {
        let names = self.named.keys().filter_map(|name| name.to_str());
        let words = names.filter(|name| is_words_file(name));
        words.map(str::to_owned).collect()
    }

    /// The text of a file among the templates.
    pub(super) fn text(&mut self, name: &str, findings: &mut Findings) -> Option<Arc<SourceFile>> {
        let path = self.folder.join(name);
        let read = match self.named.remove(OsStr::new(name)) {
            Some(file) => file.read,
            // Trying gives the reason why it cannot be read.
            None => self.files.read(&path, LARGEST_PICTURE),
        };
        decode(read, &shown_path(&path), findings)
    }

    /// The templates by the names of their files.
    pub(super) fn templates(
        &mut self,
        findings: &mut Findings,
    ) -> BTreeMap<String, Arc<SourceFile>> {
        let is_template = |name: &OsString, file: &mut InputFile| {
            // Other Markdown among the templates is for people, such as the guide.
            let is_page = Path::new(name).extension() == Some(OsStr::new("html"));
            // A link is none. One that cannot be read is reported: its author believes that it is used.
            (file.is_file || file.read.is_err()) && (is_page || name == "minute.md")
        };
        let templates = self.named.extract_if(.., is_template);
        let read = templates.filter_map(|(name, file)| {
            let path = shown_path(&self.folder.join(&name));
            let file = decode(file.read, &path, findings)?;
            Some((name.to_string_lossy().into_owned(), file))
        });
        read.collect()
    }

    /// The pictures, and everything else that nothing has asked for by its name.
    pub(super) fn pictures(self) -> PictureFiles {
        let files = self.named.into_iter().filter(|(_, file)| file.is_file);
        PictureFiles::new(
            files.filter_map(|(name, file)| Some((name.into_string().ok()?, file.read))),
        )
    }
}

impl ReadLook {
    /// The theme in a file that was read, if it is sound.
    fn of(
        (files, path): (&Files, &Path),
        read: io::Result<Vec<u8>>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let text = decode(read, &shown_path(path), findings)?;
        let theme = theme::of(text, findings)?;
        let (files, path, wanted) = (files.clone(), path.to_owned(), theme.clone());
        let fonts = Background::start(move || read_fonts(&files, &path, &wanted));
        Some(Self { theme, fonts })
    }
}

/// Takes the look of large print from the files among the templates, if their council asks for it.
fn read_large_print(
    folders: &Folders,
    named: &mut BTreeMap<OsString, InputFile>,
) -> LargePrintInput {
    let council = named.get(OsStr::new("council.toml"));
    let council = council.and_then(|file| file.read.as_deref().ok());
    if !council.is_some_and(asks_for_large_print) {
        return LargePrintInput::NotAsked;
    }
    let Some(file) = named.remove(OsStr::new(large_print::THEME)) else {
        return LargePrintInput::Missing;
    };
    let path = folders.templates.join(large_print::THEME);
    let mut found = Findings::new();
    let look = ReadLook::of((&folders.files, &path), file.read, &mut found);
    LargePrintInput::Read(look.map(Box::new), found)
}

/// Reads the files at the top of a folder. What cannot be listed is added to the findings: a template may be missing.
fn read_folder(
    files: &Files,
    folder: &Path,
    findings: &mut Findings,
) -> BTreeMap<OsString, InputFile> {
    let mut named = BTreeMap::new();
    for entry in files.list(folder) {
        let Ok(entry) = entry.map_err(|unlisted| findings.extend(unlistable(&unlisted))) else {
            continue;
        };
        let is_file = entry.kind == EntryKind::File;
        let is_named = || entry.kind != EntryKind::Folder && is_source(&entry.path);
        if is_file || files.has_file(&entry.path) || is_named() {
            let name = entry.path.file_name().unwrap_or_default().to_owned();
            named.insert(name, InputFile::read(files, &entry.path, is_file));
        }
    }
    named
}

/// Whether something by this name is read without being named by another file.
fn is_source(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str);
    matches!(ending, Some("html" | "css" | "toml")) || path.ends_with("minute.md")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn folders(templates: &Path) -> Folders {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
        Folders {
            templates: templates.to_owned(),
            ..Folders::of(templates).with_theme(own.join("theme.toml"))
        }
    }

    #[test]
    fn another_stamp_makes_another_digest() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let digest = |stamp| *Inputs::read(&folders(folder.path()), stamp).digest().get();
        assert!(digest("one").is_some());
        assert_eq!(digest("one"), digest("one"));
        assert_ne!(digest("one"), digest("other"));
    }

    #[test]
    fn papers_are_made_of_what_was_digested() {
        let folder = tempfile::tempdir().expect("a folder");
        let template = folder.path().join("page.html");
        let write = |text| fs::write(&template, text).expect("a template");
        let read = || Inputs::read(&folders(folder.path()), "");
        write("before");
        let mut before = read();
        write("after");
        let templates = before.templates(&mut Findings::new());
        assert_eq!(templates["page.html"].text, "before");
        assert_ne!(read().digest().get(), before.digest().get());
        write("before");
        assert_eq!(read().digest().get(), before.digest().get());
    }
}
