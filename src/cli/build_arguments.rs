//! What can be typed after `scrutineer build`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::arguments::{Reporting, SourceArguments};
use crate::project::Marking;

/// What `build` wants to know.
#[derive(Debug, Args)]
pub struct BuildArguments {
    #[command(flatten)]
    pub sources: SourceArguments,
    #[command(flatten)]
    pub reporting: Reporting,
    /// The folder the papers are put in
    #[arg(long, value_name = "FOLDER", default_value = "output")]
    pub(super) output: PathBuf,
    /// Make a working copy in this folder instead, with everything that is exempt from publication
    ///
    /// Every page says that it is a working copy. The folder must be another than that of the published papers, and it is
    /// for those who may read exempt matter.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["output", "draft"])]
    pub(super) working_copy: Option<PathBuf>,
    /// Mark every page as a draft, and say so in the title
    #[arg(long)]
    pub(super) draft: bool,
    /// Put the files into the output folder one by one, and never exchange the folder itself
    ///
    /// For a web server or a container that works in the folder and would keep the old one. Where that can be seen, it is
    /// done without being asked.
    #[arg(long)]
    pub in_place: bool,
    /// Publish again whenever a file is saved, until you press Ctrl and C
    #[arg(long)]
    pub watch: bool,
}

impl BuildArguments {
    /// The folder for the papers.
    pub fn output(&self) -> &Path {
        self.working_copy.as_ref().unwrap_or(&self.output)
    }

    /// What every page says.
    pub fn marking(&self) -> Marking {
        match (&self.working_copy, self.draft) {
            (Some(_), _) => Marking::WorkingCopy,
            (None, true) => Marking::Draft,
            (None, false) => Marking::None,
        }
    }
}
