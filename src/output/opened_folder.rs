//! A folder → a path that leads to this folder and no other, whatever is put in its place meanwhile.
//!
//! On a shared computer somebody may move a folder away between two steps of a build, and put a link where it was. What is
//! written by the folder's name would then go where the link leads. On Linux every opened folder has a path that stays its
//! own. Elsewhere, and in a container without such paths, its name has to do. Whoever gives it another name must say so.

use std::io;
use std::path::{Path, PathBuf};

/// A folder that is open, so that its path stays its own.
#[derive(Debug)]
pub struct OpenedFolder {
    path: PathBuf,
    /// Whether the path stays the folder's own when its name is given to another.
    is_own: bool,
    #[cfg(any(target_os = "linux", target_os = "android"))]
    _open: std::os::fd::OwnedFd,
}

impl OpenedFolder {
    /// Opens a folder. A link to one is none.
    pub fn of(folder: &Path) -> io::Result<Self> {
        Self::open(folder, Links::Refused)
    }

    /// Opens a folder, or the one that a link leads to.
    pub fn behind(folder: &Path) -> io::Result<Self> {
        Self::open(folder, Links::Followed)
    }

    /// The path by which everything in the folder is found. It is of no use in a message.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The same path, now that the folder has another name.
    pub fn path_under<'p>(&'p self, name: &'p Path) -> &'p Path {
        match self.is_own {
            true => &self.path,
            false => name,
        }
    }

    /// A folder that is found by its name, as where opened folders have no path of their own.
    #[cfg(test)]
    pub fn by_name(folder: &Path) -> io::Result<Self> {
        Ok(Self {
            path: folder.to_owned(),
            is_own: false,
            ..Self::of(folder)?
        })
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn open(folder: &Path, links: Links) -> io::Result<Self> {
        use rustix::fs::{Mode, OFlags, fstat, open, stat};
        use std::os::fd::AsRawFd;

        let mut how = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        how.set(OFlags::NOFOLLOW, links == Links::Refused);
        let open = open(folder, how, Mode::empty())?;
        let path = PathBuf::from(format!("/proc/self/fd/{}", open.as_raw_fd()));
        let own = fstat(&open)?;
        // A container may have no such paths.
        let is_own =
            stat(&path).is_ok_and(|found| (found.st_dev, found.st_ino) == (own.st_dev, own.st_ino));
        let path = if is_own { path } else { folder.to_owned() };
        Ok(Self {
            path,
            is_own,
            _open: open,
        })
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    fn open(folder: &Path, links: Links) -> io::Result<Self> {
        let found = match links {
            Links::Refused => std::fs::symlink_metadata(folder)?,
            Links::Followed => std::fs::metadata(folder)?,
        };
        match found.is_dir() {
            true => Ok(Self {
                path: folder.to_owned(),
                is_own: false,
            }),
            false => Err(io::ErrorKind::NotADirectory.into()),
        }
    }
}

/// What is done with a link in the place of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Links {
    Refused,
    Followed,
}

#[cfg(all(test, any(target_os = "linux", target_os = "android")))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_that_takes_the_place_of_a_folder_is_not_followed() -> io::Result<()> {
        let around = tempfile::tempdir()?;
        let [folder, moved, other] =
            ["folder", "moved", "other"].map(|name| around.path().join(name));
        fs::create_dir(&folder)?;
        fs::create_dir(&other)?;
        let opened = OpenedFolder::of(&folder)?;
        fs::rename(&folder, &moved)?;
        symlink(&other, &folder)?;
        fs::create_dir(opened.path().join("tree"))?;
        fs::write(opened.path().join("tree/paper.html"), "words")?;
        assert_eq!(fs::read_to_string(moved.join("tree/paper.html"))?, "words");
        assert_eq!(fs::read_dir(&other)?.count(), 0);
        assert!(OpenedFolder::of(&folder).is_err());
        fs::write(OpenedFolder::behind(&folder)?.path().join("a"), "words")?;
        assert_eq!(fs::read_dir(&other)?.count(), 1);
        Ok(())
    }
}
