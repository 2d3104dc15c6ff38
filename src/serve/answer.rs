//! What is to be said → an answer in HTTP.

use axum::body::Body;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::header::{REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

use super::guard::TurnedAway;

/// What every answer says: nothing is kept, nothing is shown inside a page of others, and nothing is fetched from others.
const HEADERS: [(HeaderName, &str); 6] = [
    (CACHE_CONTROL, "no-store"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'self' 'unsafe-inline' data: blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
];

/// What kind of file is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A page.
    Page,
    /// Anything else, by its type.
    Other(&'static str),
}

impl Kind {
    /// The kind of a file, by its name.
    pub fn of(name: &str) -> Self {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        Self::Other(match ending.unwrap_or_default() {
            "html" => return Self::Page,
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "json" => "application/json",
            "csv" => "text/csv; charset=utf-8",
            "ics" => "text/calendar; charset=utf-8",
            "xml" | "atom" => "application/xml",
            "txt" | "md" => "text/plain; charset=utf-8",
            "pdf" => "application/pdf",
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "jpg" | "jpeg" => "image/jpeg",
            "ttf" => "font/ttf",
            "otf" => "font/otf",
            "woff2" => "font/woff2",
            _ => "application/octet-stream",
        })
    }
}

/// A page.
pub(super) fn page(status: StatusCode, html: String) -> Response {
    response(status, "text/html; charset=utf-8", html.into())
}

/// A file.
pub(super) fn file(kind: Kind, bytes: Vec<u8>) -> Response {
    let kind = match kind {
        Kind::Page => "text/html; charset=utf-8",
        Kind::Other(kind) => kind,
    };
    response(StatusCode::OK, kind, bytes.into())
}

/// A word for a script.
pub(super) fn word(status: StatusCode, word: &'static str) -> Response {
    response(status, "text/plain; charset=utf-8", word.into())
}

/// A request that is refused.
pub(super) fn refused(refusal: TurnedAway) -> Response {
    let mut response = word(refusal.status(), "");
    if refusal == TurnedAway::NotReading {
        let headers = response.headers_mut();
        headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

fn response(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
