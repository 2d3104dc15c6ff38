//! Why files are put into the output one by one, although the folder could be exchanged.

use std::fmt;

/// Why an output is published file by file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piecemeal {
    /// The caller wants it so.
    Asked,
    /// The output is a mount point: its name cannot be given to another folder.
    MountPoint,
    /// Another program has the folder open, or a container has it as its own. It would keep the old folder.
    Held,
}

impl fmt::Display for Piecemeal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Piecemeal::Asked => "as you asked",
            Piecemeal::MountPoint => "because it is a mount point",
            Piecemeal::Held => "because another program or a container works in it",
        })
    }
}
