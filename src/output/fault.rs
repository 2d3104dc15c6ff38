//! Why files cannot be put in place, in words that follow “the papers cannot be written to output: ”.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// Why files cannot be put in place.
#[derive(Debug)]
pub enum OutputFault {
    /// Another run is writing to the same place at this moment.
    Busy,
    /// Something that is not ours is where a file should be, or on the path to it.
    InTheWay(PathBuf, Obstacle),
    /// Two files that are not the same were to have one name.
    Twice(PathBuf),
    /// A name that does not stay inside the output folder.
    Outside(PathBuf),
    /// A file that was to be replaced has changed since it was read.
    Changed,
    /// There is a file already where a new one was to be.
    AlreadyThere(PathBuf),
    /// A folder that somebody else has made has the name of our staging folder.
    NotOurs(PathBuf),
    /// A file cannot be replaced, so none was.
    Kept(PathBuf, io::Error),
    /// The system refuses.
    System(io::Error),
}

/// What can be in the way of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// A symbolic link.
    Link,
    /// Anything but a folder, where a folder is needed.
    NoFolder,
    /// Anything but a file, where a file is needed.
    NoFile,
}

impl OutputFault {
    /// True when the system refuses this way of publishing but may allow another. A full disk is not such a refusal: the
    /// other way would only stop halfway.
    pub(super) fn allows_another_way(&self) -> bool {
        let OutputFault::System(error) = self else {
            return false;
        };
        matches!(
            error.kind(),
            ErrorKind::AlreadyExists
                | ErrorKind::CrossesDevices
                | ErrorKind::DirectoryNotEmpty
                | ErrorKind::InvalidInput
                | ErrorKind::PermissionDenied
                | ErrorKind::ReadOnlyFilesystem
                | ErrorKind::ResourceBusy
                | ErrorKind::TooManyLinks
                | ErrorKind::Unsupported
        )
    }
}

impl From<io::Error> for OutputFault {
    fn from(error: io::Error) -> Self {
        OutputFault::System(error)
    }
}

impl fmt::Display for OutputFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OutputFault::Busy => write!(
                f,
                "another build is writing there\nhelp: wait until it has ended, then try again"
            ),
            OutputFault::InTheWay(path, Obstacle::Link) => write!(
                f,
                "{} is a link, and nothing is written through a link\nhelp: remove the link, then try again",
                path.display()
            ),
            OutputFault::InTheWay(path, Obstacle::NoFolder) => write!(
                f,
                "{} is not a folder\nhelp: move it elsewhere, then try again",
                path.display()
            ),
            OutputFault::InTheWay(path, Obstacle::NoFile) => write!(
                f,
                "{} is not a file\nhelp: move it elsewhere, then try again",
                path.display()
            ),
            OutputFault::Twice(path) => write!(
                f,
                "two different files would have the name {}",
                path.display()
            ),
            OutputFault::Outside(path) => {
                write!(f, "{} would be outside the folder", path.display())
            }
            OutputFault::Changed => f.write_str("it has changed since it was read"),
            OutputFault::AlreadyThere(path) => write!(
                f,
                "{} is there already, and nothing is written over it",
                path.display()
            ),
            OutputFault::NotOurs(folder) => write!(
                f,
                "{} was made by somebody else, and nothing is put into it\nhelp: remove it, or ask whoever made it, then try again",
                folder.display()
            ),
            OutputFault::Kept(path, error) => write!(
                f,
                "{} cannot be replaced, so all files were left as they were: {error}\nhelp: close it wherever it is open, then try again",
                path.display()
            ),
            OutputFault::System(error) => write!(f, "{error}"),
        }
    }
}
