//! A folder made for one story, and runs of the program in it that end whatever happens.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// When a run is taken to be endless. Far beyond what any of them takes, on a slow computer too.
const ENDLESS: Duration = Duration::from_secs(300);

/// The memory a run may have, in the kilobytes of `ulimit -v`.
const MEMORY: &str = "4000000";

/// A reviews folder with one sound review, and beside it whatever a story needs.
pub struct Project {
    folder: TempDir,
}

/// How a run ended.
pub struct Run {
    pub exit_code: Option<i32>,
    pub said: String,
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sound review of `tests/cases/invalid/sound`.
pub fn sound() -> String {
    fs::read_to_string(top().join("tests/cases/invalid/sound/review.toml"))
        .expect("the sound review")
}

/// The same with another text of the first recommendation.
pub fn review_with_text(text: &str) -> String {
    let typed = format!("text = '''\n{text}'''");
    sound().replacen("text = \"Publish a list of all play areas.\"", &typed, 1)
}

impl Project {
    pub fn new() -> Project {
        let project = Project {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
        };
        project.write("reviews/parks/review.toml", &sound());
        project
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> &Project {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("a folder can be made");
        fs::write(&path, text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        self
    }

    /// The templates that come with the program, to be spoilt. The fonts stay where they are.
    pub fn templates(&self) -> &Project {
        for entry in fs::read_dir(top().join("templates")).expect("the templates") {
            let path = entry.expect("a template").path();
            if path.is_file() {
                let name = path
                    .file_name()
                    .expect("a file has a name")
                    .to_string_lossy()
                    .into_owned();
                let text =
                    fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{name}: {fault}"));
                self.write(&format!("templates/{name}"), &text);
            }
        }
        self
    }

    /// Builds the papers, with the project's own templates where the story has made some.
    #[track_caller]
    pub fn build(&self) -> Run {
        let own = self.path("templates");
        let templates = if own.is_dir() {
            own
        } else {
            top().join("templates")
        };
        let theme = top().join("templates/theme.toml");
        let templates = templates.to_str().expect("a path in UTF-8").to_owned();
        self.run(&[
            "build",
            "--templates",
            &templates,
            "--theme",
            theme.to_str().expect("a path in UTF-8"),
        ])
    }

    #[track_caller]
    pub fn typeset(&self, page: &str) -> Run {
        let templates = top().join("templates");
        self.run(&[
            "typeset",
            page,
            "--templates",
            templates.to_str().expect("a path in UTF-8"),
        ])
    }

    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> Run {
        let said = self.path("said");
        let file = fs::File::create(&said).expect("room for what is said");
        let mut run = bounded(Path::new(env!("CARGO_BIN_EXE_scrutineer")))
            .current_dir(&self.folder)
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(file)
            .spawn()
            .expect("the command starts");
        let started = Instant::now();
        let status = loop {
            if let Some(status) = run.try_wait().expect("a run can be waited for") {
                break status;
            }
            if started.elapsed() > ENDLESS {
                run.kill().expect("a run can be stopped");
                panic!("`{}` does not end", arguments.join(" "));
            }
            sleep(Duration::from_millis(10));
        };
        let said = String::from_utf8_lossy(&fs::read(said).expect("what was said")).into_owned();
        Run {
            exit_code: status.code(),
            said,
        }
    }

    #[track_caller]
    pub fn nothing_is_written(&self) {
        assert!(!self.path("output").exists(), "something was published");
        let pdf = fs::read_dir(self.folder.path())
            .expect("the folder")
            .find(|entry| {
                let path = entry.as_ref().expect("an entry").path();
                path.extension().is_some_and(|extension| extension == "pdf")
            });
        assert!(pdf.is_none(), "a PDF was written: {pdf:?}");
    }
}

/// The program, with a bound to its memory where the system has such bounds.
fn bounded(program: &Path) -> Command {
    if cfg!(target_os = "linux") {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", "ulimit -v \"$0\" && exec \"$@\"", MEMORY])
            .arg(program);
        return shell;
    }
    Command::new(program)
}

impl Run {
    #[track_caller]
    pub fn ends_with(self, exit_code: i32) -> Run {
        assert_eq!(
            self.exit_code,
            Some(exit_code),
            "it said:\n{}",
            self.beginning()
        );
        self
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Run {
        assert!(
            self.said.contains(words),
            "expected “{words}” in what it said:\n{}",
            self.beginning()
        );
        self
    }

    /// Enough to see what it was about.
    fn beginning(&self) -> String {
        self.said.chars().take(4_000).collect()
    }
}
