//! A request → whether it is from a page of ours, on this computer.
//!
//! The port is open on this computer alone. But a browser on it also shows pages of others, and these may ask: a page
//! elsewhere can name its own server 127.0.0.1 for a moment and then read what is here, as if it were its own. It then asks
//! for another `Host`. Or it takes a script of ours into itself, or sends a form here. The browser says so in `Origin` and
//! `Sec-Fetch-Site`. A person may follow a link to here from anywhere.

use std::net::SocketAddr;

use axum::http::{HeaderMap, Method, StatusCode, Uri};

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TurnedAway {
    /// It is for another server.
    OtherHost,
    /// It is from a page of another server.
    OtherPage,
    /// It wants to change something.
    NotReading,
}

impl TurnedAway {
    /// As a status of HTTP.
    pub fn status(self) -> StatusCode {
        match self {
            Self::OtherHost => StatusCode::MISDIRECTED_REQUEST,
            Self::OtherPage => StatusCode::FORBIDDEN,
            Self::NotReading => StatusCode::METHOD_NOT_ALLOWED,
        }
    }
}

/// Refuses what is not a request of ours to look at something.
pub(super) fn guard(
    address: SocketAddr,
    (method, uri): (&Method, &Uri),
    headers: &HeaderMap,
) -> Result<(), TurnedAway> {
    let text = |name: &str| {
        let mut all = headers.get_all(name).iter();
        let first = all.next().map(|value| value.to_str().unwrap_or_default());
        // Two of them are for somebody who reads the other one.
        match all.next() {
            Some(_) => Some(""),
            None => first,
        }
    };
    if !text("host").is_some_and(|host| is_own(host, address)) {
        return Err(TurnedAway::OtherHost);
    }
    if uri
        .authority()
        .is_some_and(|host| !is_own(host.as_str(), address))
    {
        return Err(TurnedAway::OtherHost);
    }
    let is_of_own = |origin: &str| {
        let host = origin.strip_prefix("http://");
        host.is_some_and(|host| is_own(host, address))
    };
    if !text("origin").is_none_or(is_of_own) {
        return Err(TurnedAway::OtherPage);
    }
    let is_visit =
        text("sec-fetch-mode") == Some("navigate") && text("sec-fetch-dest") == Some("document");
    match text("sec-fetch-site") {
        None | Some("same-origin" | "none") => {}
        Some(_) if is_visit => {}
        Some(_) => return Err(TurnedAway::OtherPage),
    }
    match *method {
        Method::GET | Method::HEAD => Ok(()),
        _ => Err(TurnedAway::NotReading),
    }
}

/// Whether a name is that of this server.
fn is_own(host: &str, address: SocketAddr) -> bool {
    let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
    let is_this_computer = name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost");
    is_this_computer && port == address.port().to_string()
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn judged(method: Method, headers: &[(&'static str, &'static str)]) -> Result<(), TurnedAway> {
        let address = SocketAddr::from(([127, 0, 0, 1], 8017));
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        guard(address, (&method, &Uri::from_static("/index.html")), &map)
    }

    #[test]
    fn own_pages_are_answered() {
        for headers in [
            &[("host", "127.0.0.1:8017")][..],
            &[
                ("host", "LocalHost:8017"),
                ("origin", "http://localhost:8017"),
            ],
            &[("host", "127.0.0.1:8017"), ("sec-fetch-site", "none")],
            // A link in an e-mail.
            &[
                ("host", "127.0.0.1:8017"),
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "document"),
            ],
        ] {
            assert_eq!(judged(Method::GET, headers), Ok(()), "{headers:?}");
        }
    }

    #[test]
    fn pages_of_others_are_not() {
        use TurnedAway::{NotReading, OtherHost, OtherPage};
        for (headers, refusal) in [
            (&[][..], OtherHost),
            (&[("host", "council.example:8017")], OtherHost),
            (&[("host", "127.0.0.1")], OtherHost),
            (&[("host", "127.0.0.1:80")], OtherHost),
            (&[("host", "127.0.0.1.council.example:8017")], OtherHost),
            (&[("host", "[::1]:8017")], OtherHost),
            (
                &[("host", "127.0.0.1:8017"), ("host", "other:8017")],
                OtherHost,
            ),
            (
                &[("host", "127.0.0.1:8017"), ("origin", "http://other")],
                OtherPage,
            ),
            (&[("host", "127.0.0.1:8017"), ("origin", "null")], OtherPage),
            (
                &[
                    ("host", "127.0.0.1:8017"),
                    ("origin", "https://localhost:8017"),
                ],
                OtherPage,
            ),
            // A page elsewhere that takes the search words into itself as a script.
            (
                &[
                    ("host", "127.0.0.1:8017"),
                    ("sec-fetch-site", "cross-site"),
                    ("sec-fetch-mode", "no-cors"),
                    ("sec-fetch-dest", "script"),
                ],
                OtherPage,
            ),
            // Another server on this computer.
            (
                &[("host", "localhost:8017"), ("sec-fetch-site", "same-site")],
                OtherPage,
            ),
            // A page elsewhere that shows one of ours in itself.
            (
                &[
                    ("host", "127.0.0.1:8017"),
                    ("sec-fetch-site", "cross-site"),
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-dest", "iframe"),
                ],
                OtherPage,
            ),
        ] {
            assert_eq!(judged(Method::GET, headers), Err(refusal), "{headers:?}");
        }
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS] {
            let judged = judged(method, &[("host", "127.0.0.1:8017")]);
            assert_eq!(judged, Err(NotReading));
        }
    }
}
