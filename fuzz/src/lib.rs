//! What every target needs: the project's own samples, and a theme.
//!
//! A target takes bytes that nobody would write, and does with them what the program does with a council's files. Any
//! answer is right except a panic, an endless loop, or memory without limit. If more must be true, the target says so.
//!
//! The program imports nothing, so there is no target for that.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Findings, SourceFile, github, human, json};
use scrutineer::document;
use scrutineer::files::Files;
use scrutineer::model::Review;
use scrutineer::pdf::{Pictures, Typesetter};
use scrutineer::project::{Folders, Look, picture};
use scrutineer::reviews;

/// Takes the place of the system's function of this name, which seeds the standard library's hash tables. Their layout decides
/// which branches an input reaches, and what is reached decides what libFuzzer tries next. With this seed and without
/// random addresses a run of the same length tries the same inputs, so that a change is never refused by chance.
///
/// # Safety
///
/// `buffer` has room for `length` bytes, as the callers of the system's function promise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn getrandom(buffer: *mut u8, length: usize, _flags: u32) -> isize {
    unsafe { buffer.write_bytes(1, length) };
    length.cast_signed()
}

/// The top of the project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's folder")
}

/// Its typesetter, which keeps the words of all papers before.
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
    let council = council::read(&Files::on_disk(), &file, &|_| true, &mut findings);
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

/// The review of `tests/cases/invalid/sound`.
pub static REVIEW: LazyLock<Review> = LazyLock::new(|| {
    let files = [
        ("review.toml", "review"),
        ("decision.toml", "decision"),
        ("updates/2024-01.toml", "update"),
    ];
    let files = files.map(|(name, kind)| {
        let path = PathBuf::from("reviews/parks").join(name);
        (path, sound(kind).into_bytes())
    });
    let files = Files::in_memory(files);
    let mut findings = Findings::new();
    let (folder, terms) = (Path::new("reviews"), Some(COUNCIL.terms()));
    let mut library = reviews::read(&files, folder, terms, &|_| true, &mut findings);
    let review = library.reviews.pop();
    review.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

/// A page with a picture that somebody has made → a PDF, unless there is something wrong with the picture.
pub fn show(name: &str, bytes: &[u8]) {
    // As the program takes a picture from among the templates.
    let Ok(bytes) = picture(Ok(bytes.to_vec())) else {
        return;
    };
    let page = format!(
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A</title></head><body><main><h1>A</h1>\
         <figure><img src=\"{name}\" alt=\"What it shows\"></figure></main></body></html>"
    );
    let page = SourceFile::new("page.html", page);
    let mut findings = Findings::new();
    let shown = |letter: char| LOOK.family.shows(letter);
    let file = |_: &str| -> Result<Arc<[u8]>, String> { Ok(bytes.clone()) };
    let document = document::read(&page, &shown, &file, &mut findings);
    let document = document.unwrap_or_else(|| panic!("{}", human(&findings, false)));
    match Pictures::open(&document, &LOOK.family) {
        Err(faults) => assert!(!faults.is_empty(), "a picture is refused for a reason"),
        Ok(pictures) => {
            // A picture may be too large for any page. That is a fault with a message.
            if let Ok(set) = TYPESETTER.typeset(&document, &pictures, None) {
                assert!(set.bytes.starts_with(b"%PDF-"));
            }
        }
    }
}

/// Reports the findings in every format. A message about nonsense must not itself fail.
pub fn report(findings: &Findings) {
    for text in [human(findings, false), json(findings), github(findings)] {
        assert_eq!(text.is_empty(), findings.is_empty());
    }
}
