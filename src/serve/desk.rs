//! A request → the page, the file or the word that something has changed.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use tokio::sync::watch::Receiver;

use super::answer::{self, Kind};
use super::file_address::{file_of, page_of};
use super::guard::guard;
use super::live;
use super::panel;
use super::shown::Shown;
use super::viewed::Viewed;
use crate::files::Digest;

/// The script that waits for a change, and what the panel looks like.
const OWN_FILES: [(&str, &str); 2] = [
    ("/-/live.js", include_str!("live.js")),
    ("/-/panel.css", include_str!("panel.css")),
];

/// Where requests are answered.
pub(super) struct Desk {
    /// The folder that is served.
    folder: PathBuf,
    address: SocketAddr,
    /// What is shown at the moment.
    shown: Receiver<Arc<Shown>>,
    /// What is looked at.
    pub viewed: Viewed,
}

/// A page as it is sent.
pub(super) struct SentPage {
    status: StatusCode,
    html: String,
    /// What it is known by, as long as it would be sent like this.
    pub version: String,
}

impl Desk {
    /// A desk for a folder.
    pub fn new(
        folder: &Path,
        address: SocketAddr,
        shown: Receiver<Arc<Shown>>,
        viewed: Viewed,
    ) -> Self {
        Self {
            viewed,
            folder: folder.to_owned(),
            address,
            shown,
        }
    }

    /// Answers a request.
    pub async fn answer(&self, request: Parts) -> Response {
        let uri = &request.uri;
        if let Err(refusal) = guard(self.address, (&request.method, uri), &request.headers) {
            return answer::refused(refusal);
        }
        let path = uri.path();
        if path == "/-/live" {
            let query = uri.query().unwrap_or_default();
            return live::wait(self, self.shown.clone(), query).await;
        }
        if let Some((name, text)) = OWN_FILES.into_iter().find(|(name, _)| *name == path) {
            return answer::file(Kind::of(name), text.into());
        }
        let Some(page) = page_of(path) else {
            return answer::page(StatusCode::NOT_FOUND, panel::nothing_there().to_owned());
        };
        match Kind::of(&page) {
            Kind::Page => {
                let shown = Arc::clone(&self.shown.borrow());
                let sent = self.page(&page, &shown);
                answer::page(sent.status, sent.html)
            }
            kind => match self.read(&page) {
                Some(bytes) => answer::file(kind, bytes),
                None => answer::page(StatusCode::NOT_FOUND, panel::nothing_there().to_owned()),
            },
        }
    }

    /// A page, with what is wrong with it. One that is not there yet comes when it is sound.
    pub fn page(&self, page: &str, shown: &Shown) -> SentPage {
        let bytes = self.read(page);
        let style = self.read("style.css").unwrap_or_default();
        let faults = panel::panel(page, shown);
        let parts = [
            bytes.as_deref().unwrap_or_default(),
            faults.as_bytes(),
            &style,
        ];
        let version = Digest::of_parts(parts).to_string();
        let (status, html) = match bytes {
            Some(bytes) => (StatusCode::OK, String::from_utf8_lossy(&bytes).into_owned()),
            None => (StatusCode::NOT_FOUND, panel::nothing_there().to_owned()),
        };
        let html = panel::with(html, &faults, &version);
        SentPage {
            status,
            html,
            version,
        }
    }

    /// What a file holds. Files are small and on this computer's disk, so nobody else waits for long.
    fn read(&self, page: &str) -> Option<Vec<u8>> {
        fs::read(file_of(&self.folder, page)?).ok()
    }
}
