//! A folder made for one test, with runs of the program that always end.

use std::fs;
use std::ops::Deref;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::files::{text_of, top};
use crate::support::program::{PROGRAM, Run};
use crate::support::project::Project;

/// After this time a run counts as endless. It is far longer than any run takes, even on a slow computer.
const ENDLESS: Duration = Duration::from_secs(300);

/// The memory a run may have, in the kilobytes of `ulimit -v`.
const MEMORY: &str = "4000000";

/// What the program promises to do with, in the same kilobytes.
const HALF_A_GIGABYTE: &str = "524288";

/// A project with one sound review, and anything else that a test needs. Its runs are limited.
pub struct BoundedProject(Project);

/// Files are read and written as in any project.
impl Deref for BoundedProject {
    type Target = Project;

    fn deref(&self) -> &Project {
        &self.0
    }
}

/// The sound review of `tests/cases/invalid/sound`.
pub fn sound() -> String {
    text_of("tests/cases/invalid/sound/review.toml")
}

/// The same with another text of the first recommendation.
pub fn review_with_text(text: &str) -> String {
    let typed = format!("text = '''\n{text}'''");
    sound().replacen("text = \"Publish a list of all play areas.\"", &typed, 1)
}

impl BoundedProject {
    pub fn new() -> BoundedProject {
        let project = Project::empty();
        project.write("reviews/parks/review.toml", &sound());
        BoundedProject(project)
    }

    /// Copies the templates that come with the program, so that a test can spoil them. The fonts are not copied.
    pub fn templates(&self) -> &BoundedProject {
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
                // Without fonts, there is no look of large print.
                let text = text.replace("large_print = true\n", "");
                self.write(&format!("templates/{name}"), &text);
            }
        }
        self
    }

    /// Builds the papers, with the project's own templates if the test has made some.
    #[track_caller]
    pub fn build(&self) -> Run {
        self.with_templates("build")
    }

    /// Looks for what is wrong, with the same templates.
    #[track_caller]
    pub fn check(&self) -> Run {
        self.with_templates("check")
    }

    #[track_caller]
    fn with_templates(&self, command: &str) -> Run {
        let own = self.path("templates");
        let templates = if own.is_dir() {
            own
        } else {
            top().join("templates")
        };
        let theme = top().join("templates/theme.toml");
        let templates = templates.to_str().expect("a path in UTF-8").to_owned();
        self.run(&[
            command,
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

    /// Looks for what is wrong, in the memory that a small computer can spare.
    #[track_caller]
    pub fn check_in_half_a_gigabyte(&self) -> Run {
        self.run_within(HALF_A_GIGABYTE, &["check"])
    }

    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_within(MEMORY, arguments)
    }

    #[track_caller]
    fn run_within(&self, memory: &str, arguments: &[&str]) -> Run {
        let said = self.path("said");
        let file = fs::File::create(&said).expect("room for the output");
        let mut run = bounded(Path::new(PROGRAM), memory)
            .current_dir(self.path(""))
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
        let said = String::from_utf8_lossy(&fs::read(said).expect("the output")).into_owned();
        Run {
            exit_code: status.code(),
            printed: String::new(),
            said,
        }
    }

    #[track_caller]
    pub fn nothing_is_written(&self) {
        assert!(!self.path("output").exists(), "something was published");
        let pdf = fs::read_dir(self.path(""))
            .expect("the folder")
            .find(|entry| {
                let path = entry.as_ref().expect("an entry").path();
                path.extension().is_some_and(|extension| extension == "pdf")
            });
        assert!(pdf.is_none(), "a PDF was written: {pdf:?}");
    }
}

/// The program, with a memory limit where the system has one, and with the stack that the first thread has on Windows.
fn bounded(program: &Path, memory: &str) -> Command {
    if cfg!(target_os = "linux") {
        let mut shell = Command::new("sh");
        shell
            .args([
                "-c",
                "ulimit -v \"$0\" && ulimit -s 1024 && exec \"$@\"",
                memory,
            ])
            .arg(program);
        return shell;
    }
    Command::new(program)
}
