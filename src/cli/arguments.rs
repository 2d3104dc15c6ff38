//! What can be typed after `scrutineer`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Makes scrutiny papers from review files: accessible web pages and PDFs.
///
/// You write reviews in plain text files in the folder `reviews`. `scrutineer check` tells you whether anything is
/// wrong with them, and `scrutineer build` makes the papers in the folder `output`.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make the papers: a web page and a PDF of each, and a page that lists them all
    ///
    /// Everything is checked first. If anything is wrong you are told where and what to do, nothing is written, and
    /// the papers made before stay as they are.
    Build(BuildArguments),
    /// Look for mistakes without making anything
    ///
    /// Reads and checks everything that `build` would, tells you everything that is wrong in one go, and writes
    /// nothing.
    Check(Sources),
}

/// Where things are read from.
#[derive(Debug, Args)]
pub struct Sources {
    /// The folder with your reviews, one folder for each
    #[arg(long, value_name = "FOLDER", default_value = "reviews")]
    pub reviews: PathBuf,
    /// The folder with council.toml, theme.toml, the templates and the fonts
    #[arg(long, value_name = "FOLDER", default_value = "templates")]
    pub templates: PathBuf,
}

/// What `build` wants to know.
#[derive(Debug, Args)]
pub struct BuildArguments {
    #[command(flatten)]
    pub sources: Sources,
    /// The folder the papers are put in
    #[arg(long, value_name = "FOLDER", default_value = "output")]
    pub output: PathBuf,
}
