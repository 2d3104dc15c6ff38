//! The list of mounts, as Linux writes it → each mount.

use std::path::{Path, PathBuf};

/// A mount: a folder of a disk at a place.
#[derive(Debug, PartialEq, Eq)]
pub struct Mount {
    /// Which disk.
    pub device: String,
    /// The folder on that disk.
    pub root: PathBuf,
    /// The place.
    pub point: PathBuf,
}

impl Mount {
    /// Where a folder below the place is on the disk.
    pub fn on_disk(&self, folder: &Path) -> PathBuf {
        match folder.strip_prefix(&self.point) {
            Ok(inside) => self.root.join(inside),
            Err(_) => folder.to_owned(),
        }
    }
}

/// All mounts of a list: `36 35 98:0 /folder /place options - kind …`, with spaces in names as `\040`.
pub fn mounts(list: &str) -> Vec<Mount> {
    let mount = |line: &str| {
        let mut words = line.split(' ').skip(2);
        let device = words.next()?.to_owned();
        let [root, point] =
            [words.next()?, words.next()?].map(|path| PathBuf::from(unescaped(path)));
        Some(Mount {
            device,
            root,
            point,
        })
    };
    list.lines().filter_map(mount).collect()
}

fn unescaped(path: &str) -> String {
    let escapes = [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ];
    let each = escapes.iter();
    each.fold(path.to_owned(), |path, (escape, character)| {
        path.replace(escape, character)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_on_its_disk() {
        let list =
            "36 35 98:0 /srv/my\\040site /mnt rw,noatime master:1 - ext3 /dev/root rw\nnonsense\n";
        let all = mounts(list);
        let [mount] = all.as_slice() else {
            panic!("one mount: {all:?}");
        };
        assert_eq!(mount.device, "98:0");
        assert_eq!(mount.point, Path::new("/mnt"));
        assert_eq!(
            mount.on_disk(Path::new("/mnt/output")),
            Path::new("/srv/my site/output")
        );
    }
}
