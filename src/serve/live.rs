//! A page and the version that a browser has of it → the word that there is another, as soon as there is one.
//!
//! The browser asks, and the answer comes when there is something to say, or after a while, so that it asks again. It asks
//! with the version that it has. So nothing is kept here of a browser, and none misses a change, whenever it comes back.

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::Response;
use tokio::sync::watch::Receiver;
use tokio::time::timeout;

use super::answer;
use super::desk::Desk;
use super::file_address::page_of;
use super::shown::Shown;
use crate::address::decoded;

/// How long a question waits for its answer.
const PATIENCE: Duration = Duration::from_secs(25);

/// Waits until a page has another version than the one in the query: `page=/parks/action-plan.html&seen=5d41…`.
pub(super) async fn wait(desk: &Desk, mut shown: Receiver<Arc<Shown>>, query: &str) -> Response {
    let page = value(query, "page").and_then(|path| page_of(&path));
    let (Some(page), Some(seen)) = (page, value(query, "seen")) else {
        return answer::word(StatusCode::BAD_REQUEST, "");
    };
    let _viewer = desk.viewed.by_another(&page);
    loop {
        let now = Arc::clone(&shown.borrow_and_update());
        if desk.page(&page, &now).version != seen {
            return answer::word(StatusCode::OK, "changed");
        }
        match timeout(PATIENCE, shown.changed()).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => return answer::word(StatusCode::NO_CONTENT, ""),
        }
    }
}

/// What a query says for a name.
fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(key, _)| *key == name)?;
    decoded(value)
}
