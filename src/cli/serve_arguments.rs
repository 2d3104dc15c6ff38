//! What can be typed after `scrutineer serve` and `scrutineer bundle`.

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

/// What `bundle` wants to know.
#[derive(Debug, Args)]
pub struct BundleArguments {
    /// The file to make
    #[arg(value_name = "FILE.zip", default_value = "bundle.zip")]
    pub bundle: PathBuf,
    /// Only say whether this bundle is whole
    #[arg(long, value_name = "FILE.zip", conflicts_with_all = ["bundle", "output", "reviews", "templates", "theme"])]
    pub check: Option<PathBuf>,
    /// The folder the papers are put in
    #[arg(long, value_name = "FOLDER", default_value = "output")]
    pub output: PathBuf,
    #[command(flatten)]
    pub sources: SourceArguments,
}
