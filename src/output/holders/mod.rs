//! A folder → whether somebody holds the folder itself, and not its name.
//!
//! A container sees a folder through a bind mount, and a web server may have been started in it. Both would go on with the
//! old folder after an exchange, and find it empty. Linux says who they are, as far as the user may know; elsewhere
//! nobody is found, and whoever publishes has to ask for `--in-place`.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod mounts;

use std::path::Path;

/// Whether another process works in a folder, or has it or a part of it as a mount.
#[cfg(target_os = "linux")]
pub fn is_held(folder: &Path) -> bool {
    linux::is_held(folder).unwrap_or(false)
}

/// Nobody can be found.
#[cfg(not(target_os = "linux"))]
pub fn is_held(_folder: &Path) -> bool {
    false
}
