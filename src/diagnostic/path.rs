//! A path → the name of a file or folder in a message.

use std::path::Path;

/// The path as an officer would type it, with the same slashes on every system.
pub fn shown_path(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
