//! What can be typed after `scrutineer typeset`.

use std::path::PathBuf;

use clap::Args;

use super::arguments::{LookArguments, Reporting};

/// What `typeset` wants to know.
#[derive(Debug, Args)]
pub struct TypesetArguments {
    /// The page
    #[arg(value_name = "FILE.html")]
    pub page: PathBuf,
    /// The PDF to make [default: the page's name with .pdf, beside the page]
    #[arg(short, long, value_name = "FILE.pdf")]
    pub output: Option<PathBuf>,
    /// Mark every page as a draft, and say so in the title
    #[arg(long)]
    pub draft: bool,
    #[command(flatten)]
    pub reporting: Reporting,
    #[command(flatten)]
    pub look: LookArguments,
}
