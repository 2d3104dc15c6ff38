//! What every page of a build says of the whole build.

/// How pages are marked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Marking {
    /// They are for everybody, and say nothing.
    #[default]
    None,
    /// They are for everybody, and are drafts.
    Draft,
    /// They have what is exempt from publication, and are not for everybody.
    WorkingCopy,
}
