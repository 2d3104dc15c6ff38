//! What is known of the files of papers once they have been made: a page that lists them says how large each is.

use std::collections::BTreeMap;

/// The template of a review's page, which lists them.
pub const REVIEW_PAGE: &str = "review.html";

/// What is known of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MadeFile {
    /// How many bytes it has.
    pub bytes: usize,
    /// How many pages it has; none of a web page.
    pub pages: Option<usize>,
}

/// The files that have been made, by their paths from the top of the output. Nothing is known while pages are only checked.
pub type MadeFiles = BTreeMap<String, MadeFile>;

impl MadeFile {
    /// How large it is, as people say it: "58 kB", "1.2 MB".
    pub(super) fn size(self) -> String {
        const THOUSAND: usize = 1000;
        let kilobytes = self.bytes.div_ceil(THOUSAND);
        match kilobytes {
            0..THOUSAND => format!("{kilobytes} kB"),
            _ => {
                let tenths = kilobytes.div_ceil(THOUSAND / 10);
                format!("{}.{} MB", tenths / 10, tenths % 10)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::MadeFile;

    #[test]
    fn a_size_is_rounded_up() {
        for (bytes, size) in [
            (1, "1 kB"),
            (58_001, "59 kB"),
            (999_000, "999 kB"),
            (999_001, "1.0 MB"),
            (1_200_001, "1.3 MB"),
        ] {
            assert_eq!(MadeFile { bytes, pages: None }.size(), size, "{bytes}");
        }
    }
}
