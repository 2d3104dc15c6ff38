//! What every target needs: the project's own samples, and a look.
//!
//! A target takes bytes that nobody would write, and does with them what the program does with a council's files. Any
//! answer is right but a panic, an endless loop, or memory without bound. Where more must hold, the target says so.
//!
//! Templates and pictures of pixels have no target, and neither has importing, which the program does not do.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Findings, github, human, json};
use scrutineer::pdf::Typesetter;
use scrutineer::project::{Folders, Look};

/// The top of the project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's folder")
}

/// Who sets papers in it, with the words of all that went before.
pub static TYPESETTER: LazyLock<Typesetter<'static>> =
    LazyLock::new(|| Typesetter::new(&LOOK.theme, &LOOK.family));

/// The look that comes with the program.
pub static LOOK: LazyLock<Look> = LazyLock::new(|| {
    let mut findings = Findings::new();
    let look = Look::read(&Folders::of(project()), &mut findings);
    look.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

/// The council of `tests/cases/invalid/sound`.
pub static COUNCIL: LazyLock<Council> = LazyLock::new(|| {
    let file = project().join("tests/cases/invalid/sound/council.toml");
    let mut findings = Findings::new();
    let council = council::read(&file, &|_| true, &mut findings);
    council.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

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
