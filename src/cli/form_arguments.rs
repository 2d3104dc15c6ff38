//! What can be typed after `scrutineer form` and `scrutineer receive`.

use std::path::PathBuf;

use clap::Args;

use super::arguments::SourceArguments;

/// What `form` wants to know.
#[derive(Debug, Args)]
pub struct FormArguments {
    /// The update to ask for: the name of the review, a slash, and the month of the update
    #[arg(value_name = "REVIEW/UPDATE")]
    pub update: String,
    /// Write one form only, for an officer whose name or post has this in it. A link officer is asked about everything
    #[arg(long, value_name = "NAME")]
    pub officer: Option<String>,
    /// The folder the forms are put in
    #[arg(short, long, value_name = "FOLDER", default_value = "forms")]
    pub output: PathBuf,
    #[command(flatten)]
    pub sources: SourceArguments,
}

/// What `receive` wants to know.
#[derive(Debug, Args)]
pub struct ReceiveArguments {
    /// The files that forms have saved
    #[arg(value_name = "ANSWERS.json", required = true)]
    pub answers: Vec<PathBuf>,
    /// Write answers also over what has changed since their form was made
    #[arg(long)]
    pub take_answer: bool,
    /// Keep what has changed since a form was made, and leave out the answers to it
    #[arg(long, conflicts_with = "take_answer")]
    pub keep: bool,
    #[command(flatten)]
    pub sources: SourceArguments,
}
