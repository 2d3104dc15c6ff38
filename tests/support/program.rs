//! The program as it is run by people: its arguments → how it ended and what it printed.

use std::process::Command;

use super::files::top;

/// Where cargo has put the program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_scrutineer");

/// The arguments that name the reviews and templates of the samples.
pub const SAMPLES: [&str; 4] = ["--reviews", "reviews", "--templates", "templates"];

/// The arguments that name those of the second council.
pub const SECOND_COUNCIL: [&str; 4] = [
    "--reviews",
    "tests/cases/second-council/reviews",
    "--templates",
    "tests/cases/second-council",
];

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// None when a signal ended it.
    pub exit_code: Option<i32>,
    /// What it wrote to the output stream.
    pub printed: String,
    /// What it wrote to the error stream.
    pub said: String,
}

/// The program with these arguments. It runs at the top of the repository unless another folder is set.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.current_dir(top()).args(arguments);
    command
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Run {
    let run = command.output().expect("the command starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Run {
        exit_code: run.status.code(),
        printed: text(&run.stdout),
        said: text(&run.stderr),
    }
}

impl Run {
    /// Panics with everything that was printed if it ended in another way.
    #[track_caller]
    pub fn ends_with(self, exit_code: i32) -> Run {
        assert_eq!(
            self.exit_code,
            Some(exit_code),
            "it printed:\n{}",
            self.beginning()
        );
        self
    }

    /// Panics when it ended by itself.
    #[track_caller]
    pub fn ends_by_a_signal(self) {
        assert_eq!(self.exit_code, None, "it printed:\n{}", self.beginning());
    }

    /// Panics when it wrote these words to neither stream.
    #[track_caller]
    pub fn says(self, words: &str) -> Run {
        assert!(
            self.said.contains(words) || self.printed.contains(words),
            "expected “{words}” in what it printed:\n{}",
            self.beginning()
        );
        self
    }

    /// The beginning of what it printed: enough to see what went wrong.
    fn beginning(&self) -> String {
        let all = [self.printed.as_str(), self.said.as_str()].concat();
        all.chars().take(10_000).collect()
    }
}
