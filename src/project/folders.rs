//! The folders that a project is read from.

use std::path::{Path, PathBuf};

use crate::files::Files;

/// Where the reviews and everything else that papers are made of are read from.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The folder of the reviews, with a folder for each.
    pub reviews: PathBuf,
    /// The folder with `council.toml`, the templates and the themes.
    pub templates: PathBuf,
    /// The theme: a bare name is a file among the templates, anything else is a path.
    pub theme: PathBuf,
    /// What is in these folders: the files on the disk, unless a caller has others.
    pub files: Files,
}

impl Folders {
    /// The folders of a project by their usual names, `reviews` and `templates`, on the disk.
    pub fn of(project: &Path) -> Self {
        Self {
            reviews: project.join("reviews"),
            templates: project.join("templates"),
            theme: PathBuf::from("theme.toml"),
            files: Files::on_disk(),
        }
    }

    /// With a theme of this name, or at this path.
    pub fn with_theme(mut self, theme: impl Into<PathBuf>) -> Self {
        self.theme = theme.into();
        self
    }

    /// The path of the theme.
    pub fn theme_file(&self) -> PathBuf {
        match self.theme.components().count() {
            1 => self.templates.join(&self.theme),
            _ => self.theme.clone(),
        }
    }
}
