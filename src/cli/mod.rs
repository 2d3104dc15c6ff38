//! The command line: a file or folder for each command, and the only room that looks at the environment and the terminal.

mod agree;
mod arguments;
mod build;
mod build_arguments;
mod bundle;
mod check;
mod compare;
mod environment;
mod explain;
mod file_arguments;
mod form;
mod form_arguments;
mod minute;
mod new;
mod receive;
mod report;
mod schema;
mod serve;
mod serve_arguments;
mod status;
mod summary;
mod typeset;
mod typeset_arguments;

use std::process::ExitCode;

use clap::Parser;

use crate::diagnostic::count;
use arguments::{Arguments, Command};

/// What a run comes to, as its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All is well: 0.
    Done,
    /// Something is wrong with what was read: 1.
    Refused,
    /// The command could not be carried out: 2, as for a command that cannot be understood.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Refused => ExitCode::from(1),
            Outcome::Failed => ExitCode::from(2),
        }
    }
}

/// What papers are of: "2 reviews and 1 meeting". Most runs have no meeting.
fn sources(reviews: usize, meetings: usize) -> String {
    let of_reviews = count(reviews, "review");
    match (reviews, meetings) {
        (_, 0) => of_reviews,
        (0, meetings) => count(meetings, "meeting"),
        (_, meetings) => format!("{of_reviews} and {}", count(meetings, "meeting")),
    }
}

/// Carries out the command given to the program, on a thread whose stack is as large on every system.
pub fn run() -> ExitCode {
    environment::with_a_known_stack(carry_out)
}

fn carry_out() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Bundle(arguments) => bundle::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Typeset(arguments) => typeset::run(&arguments),
        Command::Form(arguments) => form::run(&arguments),
        Command::Receive(arguments) => receive::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Status(arguments) => status::run(&arguments),
        Command::Agree(arguments) => agree::run(&arguments),
        Command::Minute(arguments) => minute::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
    };
    let outcome = match report::unprinted() {
        Some(reason) => {
            report::failure(&format!("not everything could be printed: {reason}"));
            Outcome::Failed
        }
        None => outcome,
    };
    outcome.into()
}
