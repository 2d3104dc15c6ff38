//! What can be typed after the commands that write into the folder of the reviews.

use std::path::PathBuf;

use clap::Args;

use crate::files::Files;
use crate::project::Folders;

/// What `agree` wants to know.
#[derive(Debug, Args)]
pub struct AgreeArguments {
    /// The update: inclusion-in-schools/2019-09
    #[arg(value_name = "REVIEW/UPDATE")]
    pub update: String,
    /// The day on which the committee considered it: "16 October 2019"
    #[arg(long, value_name = "DATE", conflicts_with = "meeting")]
    pub on: Option<String>,
    /// The meeting at which it did, by the name of its file [default: the one that brings the update]
    #[arg(long, value_name = "NAME")]
    pub meeting: Option<String>,
    /// Recommendations for which the committee agreed another grade: 4="Slipped", or "4 and 5=Slipped"
    #[arg(long, value_name = "NUMBER=GRADE")]
    pub amend: Vec<String>,
    /// Who moved the amendments: "Councillor A Member"
    #[arg(long, value_name = "NAME")]
    pub moved_by: Option<String>,
    /// Recommendations that the committee signed off: "1 to 3", or finished for all whose agreed grade says so
    #[arg(long, value_name = "NUMBERS")]
    pub sign_off: Vec<String>,
    /// Replace what was recorded before
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub folders: FolderArguments,
}

/// Where the reviews and the council's words are, for commands that need no theme.
#[derive(Debug, Clone, Args)]
pub struct FolderArguments {
    /// The folder with your reviews, one folder for each
    #[arg(long, value_name = "FOLDER", default_value = "reviews")]
    pub reviews: PathBuf,
    /// The folder with council.toml
    #[arg(long, value_name = "FOLDER", default_value = "templates")]
    pub templates: PathBuf,
}

impl FolderArguments {
    /// The folders of the project.
    pub fn folders(&self) -> Folders {
        Folders {
            reviews: self.reviews.clone(),
            templates: self.templates.clone(),
            theme: PathBuf::from("theme.toml"),
            files: Files::on_disk(),
        }
    }
}
