//! The path of a request → the file that it asks for, which is in the folder that is served, or none.
//!
//! Whatever a path says, nothing outside the folder is reached: a part of it is a plain name, and no part is a link.

use std::fs;
use std::path::{Path, PathBuf};

use crate::address::decoded;

/// The name of the page for a folder.
const INDEX: &str = "index.html";

/// The path of a page from the top, as it would be in the output; none if it cannot be the name of anything there.
pub(super) fn page_of(path: &str) -> Option<String> {
    let decoded = decoded(path)?;
    let inside = decoded.strip_prefix('/')?;
    let page = match inside.is_empty() || inside.ends_with('/') {
        true => format!("{inside}{INDEX}"),
        false => inside.to_owned(),
    };
    page.split('/').all(is_name).then_some(page)
}

/// The file of a page in a folder, if it is there.
pub(super) fn file_of(folder: &Path, page: &str) -> Option<PathBuf> {
    let mut path = folder.to_owned();
    let mut is_file = false;
    for name in page.split('/') {
        if !is_name(name) {
            return None;
        }
        path.push(name);
        let found = fs::symlink_metadata(&path).ok()?;
        if found.is_symlink() {
            return None;
        }
        is_file = found.is_file();
    }
    is_file.then_some(path)
}

/// Whether a part of a path is the name of something that may be seen. A colon is a drive or a stream of a file on Windows.
fn is_name(part: &str) -> bool {
    let is_odd = |character: char| matches!(character, '\\' | ':') || character.is_control();
    !part.is_empty() && !part.starts_with('.') && !part.contains(is_odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_a_page() {
        for (path, page) in [
            ("/", "index.html"),
            ("/parks/action-plan.html", "parks/action-plan.html"),
            ("/parks/", "parks/index.html"),
            ("/the%20parks/plan%C3%A9.html", "the parks/plané.html"),
        ] {
            assert_eq!(page_of(path).as_deref(), Some(page), "{path}");
        }
    }

    #[test]
    fn a_path_that_leads_elsewhere_names_nothing() {
        for path in [
            "",
            "parks",
            "/../secret",
            "/parks/../../secret",
            "/%2e%2e/secret",
            "/%2E./secret",
            "/parks%2f..%2f..%2fsecret",
            "/..%5csecret",
            "/parks//plan.html",
            "//secret",
            "/C:/secret",
            "/plan.html::$DATA",
            "/.scrutineer-manifest.json",
            "/parks/.hidden",
            "/%00",
            "/parks%0a",
            "/%",
            "/%2",
            "/%zz",
            "/%ff",
        ] {
            assert_eq!(page_of(path), None, "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_nowhere() {
        let outside = tempfile::tempdir().expect("a temporary folder");
        fs::write(outside.path().join("secret.html"), "secret").expect("a file");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let link = |name: &str, to: PathBuf| {
            std::os::unix::fs::symlink(to, folder.path().join(name)).expect("a link");
        };
        link("file.html", outside.path().join("secret.html"));
        link("folder", outside.path().to_owned());
        fs::write(folder.path().join("own.html"), "own").expect("a file");
        let found = |page: &str| file_of(folder.path(), page).is_some();
        assert!(found("own.html"));
        assert!(!found("file.html"));
        assert!(!found("folder/secret.html"));
    }
}
