//! What every target needs: the project's own samples, a look, and a folder for files that are read from disk.
//!
//! A target takes bytes that nobody would write, and does with them what the program does with a council's files. Any
//! answer is right but a panic, an endless loop, or memory without bound. Where more must hold, the target says so.
//!
//! Templates and pictures of pixels have no target, and neither has importing, which the program does not do.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Findings, github, human, json};
use scrutineer::pdf::{Family, Typesetter};
use scrutineer::theme::{self, Theme};
use tempfile::TempDir;

/// The top of the project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's folder")
}

/// A theme with its fonts.
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// The fonts.
    pub family: Family,
}

/// Who sets papers in it, with the words of all that went before.
pub static TYPESETTER: LazyLock<Typesetter<'static>> =
    LazyLock::new(|| Typesetter::new(&LOOK.theme, &LOOK.family));

/// The look that comes with the program.
pub static LOOK: LazyLock<Look> = LazyLock::new(|| {
    let folder = project().join("templates");
    let mut findings = Findings::new();
    let theme = theme::read(&folder.join("theme.toml"), &mut findings);
    let theme = theme.unwrap_or_else(|| panic!("{}", human(&findings, false)));
    let family = Family::open(&theme.fonts, &folder);
    Look {
        theme,
        family: family.unwrap_or_else(|faults| panic!("{faults:?}")),
    }
});

/// The council of `tests/cases/invalid/sound`.
pub static COUNCIL: LazyLock<Council> = LazyLock::new(|| {
    let file = project().join("tests/cases/invalid/sound/council.toml");
    let mut findings = Findings::new();
    let council = council::read(&file, &|_| true, &mut findings);
    council.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

/// A folder in memory where there is one, since a disk would be the slowest part.
pub struct Folder(TempDir);

impl Folder {
    /// A folder with nothing in it. It is gone when the target ends.
    pub fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = match memory.is_dir() {
            true => tempfile::tempdir_in(memory),
            false => tempfile::tempdir(),
        };
        Self(folder.expect("a temporary folder can be made"))
    }

    /// The path of something in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Puts a file there.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        if fs::write(&path, text).is_err() {
            fs::create_dir_all(path.parent().expect("a file has a folder"))
                .expect("a folder can be made");
            fs::write(&path, text).expect("the file can be written");
        }
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

/// One of the sound files of `tests/cases/invalid/sound`.
pub fn sound(kind: &str) -> String {
    let file = project()
        .join("tests/cases/invalid/sound")
        .join(kind)
        .with_extension("toml");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Tells the findings in every way there is: a message about nonsense must not be a fault of its own.
pub fn tell(findings: &Findings) {
    for told in [human(findings, false), json(findings), github(findings)] {
        assert_eq!(told.is_empty(), findings.is_empty());
    }
}
