//! Others ask for what is not theirs.

use super::{Served, UPDATE};
use crate::support::project::Project;

#[test]
fn only_own_pages_on_this_computer_are_answered() {
    let project = Project::samples();
    let served = Served::start(&project);
    served.page_when(UPDATE, |page| page.status == 200);
    let own = format!("Host: {}", served.address());
    let get = format!("GET {UPDATE} HTTP/1.1");
    for (status, lines) in [
        (200, vec![get.as_str(), &own]),
        // Somebody else's name for this computer.
        (421, vec![&get, "Host: council.example:8017"]),
        (421, vec![&get, "Host: 127.0.0.1"]),
        (400, vec!["GET nonsense"]),
        (403, vec![&get, &own, "Origin: http://council.example"]),
        (403, vec![&get, &own, "Origin: null"]),
        (
            403,
            vec![
                &get,
                &own,
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: no-cors",
            ],
        ),
        (421, vec![&get]),
        (405, vec![&format!("POST {UPDATE} HTTP/1.1"), &own]),
        (405, vec![&format!("DELETE {UPDATE} HTTP/1.1"), &own]),
        (
            421,
            vec![
                &format!("GET http://council.example{UPDATE} HTTP/1.1"),
                &own,
            ],
        ),
    ] {
        let answer = served.send(&lines);
        assert_eq!(answer.status, status, "{lines:?}");
        assert!(
            status == 200 || !answer.body.contains("Inclusion"),
            "{lines:?}"
        );
    }
    let page = served.get(UPDATE);
    for header in [
        "cache-control: no-store",
        "x-frame-options: DENY",
        "cross-origin-resource-policy: same-origin",
        "frame-ancestors 'none'",
    ] {
        assert!(page.head.contains(header), "{header} in {}", page.head);
    }
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let project = Project::samples();
    project.write("secret.html", "the secret");
    let served = Served::start(&project);
    served.page_when(UPDATE, |page| page.status == 200);
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        project.path("secret.html"),
        project.path(".preview/link.html"),
    )
    .expect("a link");
    for path in [
        "/../secret.html",
        "/inclusion-in-schools/../../secret.html",
        "/%2e%2e/secret.html",
        "/%2E%2E%2Fsecret.html",
        "/..%5csecret.html",
        "/%252e%252e/secret.html",
        "//secret.html",
        "/./../secret.html",
        "/link.html",
        "/.scrutineer-manifest.json",
        "/.scrutineer-preview",
        "/.gitignore",
        "/inclusion-in-schools",
        "/-/../../secret.html",
        "/secret.html%00.pdf",
    ] {
        let answer = served.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.contains("the secret"), "{path}");
    }
    let live = served.get("/-/live?page=/../secret.html&seen=x");
    assert_eq!(live.status, 400);
}
