//! A project in its own folder, copied from the repository for a test to edit and build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::files::{copy, top};
use super::program::{Run, program, run};

/// The review of the samples.
pub const SAMPLE_REVIEW: &str = "reviews/inclusion-in-schools/review.toml";

/// A folder that is removed at the end of its test.
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// A folder with nothing in it.
    pub fn empty() -> Project {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        Project { folder }
    }

    /// A copy of some folders of the repository, in the same places.
    pub fn with(parts: &[&str]) -> Project {
        let project = Project::empty();
        for part in parts {
            copy(&top().join(part), &project.path(part));
        }
        project
    }

    /// The samples: the real reviews, and the templates that come with the program.
    pub fn samples() -> Project {
        Project::with(&["reviews", "templates"])
    }

    /// The samples, with their papers published.
    pub fn published() -> Project {
        let project = Project::samples();
        project.build().ends_with(0);
        project
    }

    /// The second council, with the fonts of the templates.
    pub fn second_council() -> Project {
        Project::with(&["tests/cases/second-council", "templates/fonts"])
    }

    /// The path of a file or folder in it; the folder itself for an empty name.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The bytes of a file.
    #[track_caller]
    pub fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// The text of a file.
    #[track_caller]
    pub fn text(&self, file: &str) -> String {
        let text = String::from_utf8(self.bytes(file)).expect("a text is UTF-8");
        match file.ends_with(".html") {
            true => plainly(text),
            false => text,
        }
    }

    /// Writes a file, and makes its folder if necessary.
    #[track_caller]
    pub fn write(&self, file: &str, text: &str) -> &Project {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("a folder can be made");
        fs::write(path, text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self
    }

    /// Replaces the first occurrence of some words in a file. Panics when they are not there.
    #[track_caller]
    pub fn change(&self, file: &str, from: &str, to: &str) -> &Project {
        let text = self.text(file);
        assert!(text.contains(from), "{file} does not say “{from}”");
        self.write(file, &text.replacen(from, to, 1))
    }

    /// Replaces the first line that begins like this. Panics if there is none.
    #[track_caller]
    pub fn change_line(&self, file: &str, beginning: &str, line: &str) -> &Project {
        let mut found = false;
        self.edit(file, |each| {
            let is_it = !found && each.starts_with(beginning);
            found |= is_it;
            vec![if is_it { line } else { each }.to_owned()]
        })
    }

    /// Replaces each line of a file with what `edit` returns. Panics if that changes nothing.
    #[track_caller]
    pub fn edit(&self, file: &str, edit: impl FnMut(&str) -> Vec<String>) -> &Project {
        let before = self.text(file);
        let lines: Vec<String> = before.lines().flat_map(edit).collect();
        let after = lines.join("\n") + "\n";
        assert_ne!(before, after, "{file} was not changed");
        self.write(file, &after)
    }

    /// Gives the sample's review another title, which every paper shows.
    pub fn entitle(&self, title: &str) {
        let line = format!("title = \"{title}\"");
        let text = self.text(SAMPLE_REVIEW);
        if !text.lines().any(|each| each == line) {
            self.change_line(SAMPLE_REVIEW, "title =", &line);
        }
    }

    /// The program, to be run in the folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(arguments);
        command.current_dir(&self.folder);
        command
    }

    /// Runs the program in the folder.
    pub fn run(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(arguments))
    }

    /// Builds the papers.
    pub fn build(&self) -> Run {
        self.run(&["build"])
    }

    /// Starts the program, and does not wait for it.
    pub fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().expect("the command starts")
    }
}

impl AsRef<Path> for Project {
    fn as_ref(&self) -> &Path {
        self.folder.path()
    }
}

/// A page without what browsers alone need: the spans that keep words together.
fn plainly(page: String) -> String {
    let mut parts = page.split("<span class=\"together\">");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &part.replacen("</span>", "", 1))
}
