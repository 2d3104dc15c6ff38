//! What can be typed after `scrutineer serve`.

use std::path::PathBuf;

use clap::Args;

use super::arguments::SourceArguments;

/// What `serve` wants to know.
#[derive(Debug, Args)]
pub struct ServeArguments {
    #[command(flatten)]
    pub sources: SourceArguments,
    /// The port on this computer; 0 for any that is free
    #[arg(long, value_name = "NUMBER", default_value_t = 8017)]
    pub port: u16,
    /// The folder for the papers of the preview, which only you can read
    #[arg(long, value_name = "FOLDER", default_value = ".preview")]
    pub preview: PathBuf,
    /// Mark every page as a draft, and say so in the title
    #[arg(long)]
    pub draft: bool,
}
