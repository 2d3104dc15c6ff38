//! What can be typed after the commands that write into the folder of the reviews.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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

/// What `minute` wants to know.
#[derive(Debug, Args)]
pub struct MinuteArguments {
    /// The update: inclusion-in-schools/2019-09; or a meeting, by the name of its file, for all updates that it brings
    #[arg(value_name = "REVIEW/UPDATE")]
    pub of: String,
    /// The folder the minutes are put in
    #[arg(long, value_name = "FOLDER", default_value = "minutes")]
    pub output: PathBuf,
    #[command(flatten)]
    pub folders: FolderArguments,
}

/// What `new` wants to know.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// What to begin
    #[command(subcommand)]
    pub kind: NewKind,
}

/// The files that can be begun.
#[derive(Debug, Subcommand)]
pub enum NewKind {
    /// Begin a review: its folder, with a review.toml
    Review {
        /// The name of its folder: inclusion-in-schools
        name: String,
        #[command(flatten)]
        folders: FolderArguments,
    },
    /// Begin the decision on a review, with its recommendations
    Decision {
        /// The review
        review: String,
        #[command(flatten)]
        folders: FolderArguments,
    },
    /// Begin the next update of a review, with what is outstanding
    Update {
        /// The review
        review: String,
        /// The month or the day of the update: "December 2026" or 2026-12
        date: String,
        #[command(flatten)]
        folders: FolderArguments,
    },
    /// Begin the file of a meeting, with the updates that are due
    Meeting {
        /// The name of its file, which begins with the day: 2026-12-03-people
        name: String,
        #[command(flatten)]
        folders: FolderArguments,
    },
}

impl NewKind {
    /// The folders of the project.
    pub fn folders(&self) -> Folders {
        match self {
            NewKind::Review { folders, .. }
            | NewKind::Decision { folders, .. }
            | NewKind::Update { folders, .. }
            | NewKind::Meeting { folders, .. } => folders.folders(),
        }
    }
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
