//! Which files in the reviews folder belong to a review, and what is reported about the others.

use std::fs;
use std::path::{Path, PathBuf};

use scrutineer::council;
use scrutineer::diagnostic::{Findings, human};
use scrutineer::files::Files;
use scrutineer::model::Review;
use scrutineer::reviews;

use crate::support::files::text_of;
use crate::support::project::Project;

/// A project with a reviews folder made for one test.
struct ReviewsFolder(Project);

impl ReviewsFolder {
    fn new() -> Self {
        ReviewsFolder(Project::empty())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path(name)
    }

    fn folder(self, name: &str) -> Self {
        fs::create_dir_all(self.path(name)).expect("a folder");
        self
    }

    fn file(self, name: &str, text: &str) -> Self {
        self.0.write(name, text);
        self
    }

    /// One of the sound files of `tests/cases/invalid/sound`.
    fn sound(self, name: &str, kind: &str) -> Self {
        self.file(name, &sound(kind))
    }

    /// The reviews that come out and everything that was found.
    fn reviews(&self) -> (Vec<Review>, Findings) {
        let mut findings = Findings::new();
        let council = Path::new("tests/cases/invalid/sound/council.toml");
        let council = council::read(&Files::on_disk(), council, &|_| true, &mut findings)
            .expect("a sound council");
        let terms = Some(council.terms());
        let reviews = reviews::read(
            &Files::on_disk(),
            &self.path("reviews"),
            terms,
            &|_| true,
            &mut findings,
        )
        .reviews;
        (reviews, findings)
    }

    /// The names of the reviews that come out, and everything that is reported.
    fn read(&self) -> (Vec<String>, String) {
        let (reviews, findings) = self.reviews();
        let place = self.path("").to_string_lossy().into_owned();
        let names = reviews.iter().map(|review| review.id.to_string());
        (names.collect(), human(&findings, false).replace(&place, ""))
    }

    #[track_caller]
    fn says(&self, expected: &str) {
        let (_, said) = self.read();
        assert_eq!(said.trim(), expected.trim());
    }
}

/// The sound file of a kind.
fn sound(kind: &str) -> String {
    text_of(format!("tests/cases/invalid/sound/{kind}.toml"))
}

#[test]
fn hidden_files_other_files_and_meetings_are_passed_over() {
    let folder = ReviewsFolder::new()
        .sound("reviews/parks/review.toml", "review")
        .sound("reviews/allotments/review.toml", "review")
        .file("reviews/parks/notes.txt", "")
        .file("reviews/parks/.review.toml.swp", "")
        .file("reviews/.git/config.toml", "not ours")
        .file("reviews/README.md", "")
        .file("reviews/meetings/2019-10-16.toml", "not ours yet");
    assert_eq!(
        folder.read(),
        (
            vec!["allotments".to_owned(), "parks".to_owned()],
            String::new()
        )
    );
}

#[test]
fn updates_come_out_by_date_whatever_their_files_are_called() {
    let update = |date: &str| {
        format!(
            "date = \"{date}\"\n[[progress]]\nrecommendation = 1\nevidence = \"\"\nproposed = \"Done\"\n"
        )
    };
    let folder = ReviewsFolder::new()
        .sound("reviews/parks/review.toml", "review")
        .file("reviews/parks/updates/a.toml", &update("January 2025"))
        .file("reviews/parks/updates/b.toml", &update("12 July 2024"))
        .file("reviews/parks/updates/c.toml", &update("July 2024"));
    let (reviews, _) = folder.reviews();
    let dates: Vec<_> = reviews[0]
        .updates
        .iter()
        .map(|update| update.date.words())
        .collect();
    assert_eq!(dates, ["July 2024", "12 July 2024", "January 2025"]);
}

#[test]
fn a_file_saved_by_notepad_is_read_like_any_other() {
    let sound = sound("review");
    let windows = format!("\u{FEFF}{}", sound.replace('\n', "\r\n"));
    let folder = ReviewsFolder::new().file("reviews/parks/review.toml", &windows);
    assert_eq!(folder.read(), (vec!["parks".to_owned()], String::new()));
}

#[test]
fn text_is_composed_and_what_nobody_can_see_is_dropped() {
    let sound = sound("review");
    let typed = sound.replace(
        "Parks and Play Areas",
        "Cafe\u{301} o\u{FB03}ce\u{200B}\u{AD}s",
    );
    let folder = ReviewsFolder::new().file("reviews/parks/review.toml", &typed);
    let (reviews, _) = folder.reviews();
    assert_eq!(reviews[0].title.as_str(), "Caf\u{E9} offices");
}

#[test]
fn with_a_broken_council_no_review_comes_out_but_all_are_read() {
    let wrong = text_of("tests/cases/invalid/review/impossible-date.toml");
    let folder = ReviewsFolder::new().file("reviews/parks/review.toml", &wrong);
    let mut findings = Findings::new();
    let missing = folder.path("council.toml");
    let council = council::read(&Files::on_disk(), &missing, &|_| true, &mut findings);
    assert!(council.is_none());
    let reviews = reviews::read(
        &Files::on_disk(),
        &folder.path("reviews"),
        None,
        &|_| true,
        &mut findings,
    )
    .reviews;
    assert!(reviews.is_empty());
    let codes: Vec<_> = findings
        .iter()
        .map(|finding| finding.code().name())
        .collect();
    assert_eq!(codes, ["unreadable-file", "impossible-date"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_reported_and_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = ReviewsFolder::new()
        .sound("elsewhere/decision.toml", "decision")
        .sound("reviews/parks/review.toml", "review")
        .file("elsewhere/notes.docx", "");
    let link = |to: &str, at: &str| {
        symlink(folder.path(to), folder.path("reviews").join(at)).expect("a link");
    };
    link("elsewhere/decision.toml", "parks/decision.toml");
    link("elsewhere/notes.docx", "parks/notes.docx");
    link("reviews", "parks/updates");
    link("nowhere", "allotments");
    assert!(
        folder.read().0.is_empty(),
        "a review with a decision elsewhere must not be published without it"
    );
    let finding = |name: &str| {
        format!(
            "error[linked-file]: this is a link, and links are not followed\n--> reviews/{name}\n = help: put the file \
             or folder itself here: everything a review says is in its own folder\n\n"
        )
    };
    folder.says(&format!(
        "{}{}{}3 errors in 3 files",
        finding("allotments"),
        finding("parks/decision.toml"),
        finding("parks/updates")
    ));
}

#[test]
fn a_misspelt_file_name_is_an_error() {
    let folder = ReviewsFolder::new()
        .sound("reviews/parks/review.toml", "review")
        .sound("reviews/parks/desicion.toml", "decision")
        .sound("reviews/parks/update/2024-01.toml", "update");
    assert!(
        folder.read().0.is_empty(),
        "a review that may lack its decision must not be published"
    );
    folder.says(
        "
error[stray-file]: no part of a review has this name
--> reviews/parks/desicion.toml
 = help: did you mean `decision.toml`?
 = help: a review has review.toml, and it may have decision.toml and updates/2019-09.toml

error[stray-file]: no part of a review has this name
--> reviews/parks/update/2024-01.toml
 = help: did you mean `updates/2024-01.toml`?
 = help: a review has review.toml, and it may have decision.toml and updates/2019-09.toml

2 errors in 2 files
",
    );
}

#[test]
fn a_name_that_goes_on_after_its_ending_is_an_error() {
    let folder = ReviewsFolder::new()
        .sound("reviews/parks/review.toml", "review")
        .sound("reviews/parks/updates/2024-01.toml.txt", "update");
    folder.says(
        "
error[stray-file]: this file is not read, because its name goes on after .toml
--> reviews/parks/updates/2024-01.toml.txt
 = help: rename it: 2024-01.toml

1 error in 1 file
",
    );
}

#[test]
fn a_review_needs_a_folder_with_a_fit_name_and_a_review_file() {
    ReviewsFolder::new()
        .sound("reviews/parks.toml", "review")
        .sound("reviews/Play Areas/review.toml", "review")
        .folder("reviews/allotments")
        .says(
        "
error[unfit-name]: the name `Play Areas` becomes part of a web address, so it may have small letters, digits and hyphens only
--> reviews/Play Areas
 = help: call it `play-areas`

error[missing-review]: this folder has no review.toml
--> reviews/allotments
 = help: a review begins with its review.toml; copy one from another review and change it
 = help: only reviews have a folder here: keep other papers somewhere else

error[stray-file]: this file is in no review's folder
--> reviews/parks.toml
 = help: give it a folder: reviews/parks/review.toml

3 errors in 3 files
",
    );
}

#[test]
fn a_folder_that_is_empty_or_missing_is_an_error() {
    ReviewsFolder::new().folder("reviews").says(
        "
error[no-reviews]: there are no reviews in this folder
--> reviews
 = help: each review is a folder with a review.toml in it: reviews/inclusion-in-schools/review.toml
 = help: if the reviews are somewhere else, say where: --reviews FOLDER

1 error in 1 file
",
    );
    ReviewsFolder::new().says(
        "
error[no-reviews]: there is no such folder
--> reviews
 = help: each review is a folder with a review.toml in it: reviews/inclusion-in-schools/review.toml
 = help: open the terminal in the folder that has it, or say where the reviews are: --reviews FOLDER

1 error in 1 file
",
    );
}

#[test]
fn a_date_without_quotation_marks_is_taken_as_words() {
    let sound = sound("review");
    let typed = sound.replace("date = \"June 2023\"", "date = 2023-06-30");
    let folder = ReviewsFolder::new().file("reviews/parks/review.toml", &typed);
    let (reviews, _) = folder.reviews();
    let first = reviews[0].recommendations.iter().next();
    let date = first.and_then(|one| one.date.as_ref()).expect("a date");
    assert_eq!(date.words(), "30 June 2023");
    assert_eq!(date.first_day(), Some(jiff::civil::date(2023, 6, 30)));
}
