//! A link on a paper → where it leads from the pack that the paper is in.

use super::in_pack::InPack;
use crate::build::carried::is_path;
use crate::build::linked::from_top;

/// Where an address on the page of this path, from the top of the output, leads from a page two folders deep; none for an
/// address that is the same everywhere.
pub fn lead(page: &str, address: &str, in_pack: &InPack) -> Option<String> {
    if address.is_empty() || address.starts_with(['#', '/']) || !is_path(address) {
        return None;
    }
    let (path, place) = match address.split_once('#') {
        Some((path, place)) => (path, Some(place)),
        None => (address, None),
    };
    let path = from_top(page, path)?;
    let stem = path.strip_suffix(".html").or(path.strip_suffix(".pdf"));
    if let Some(part) = stem.and_then(|stem| in_pack.get(stem)) {
        return Some(match place {
            Some(place) => format!("#{part}-{place}"),
            None => format!("#{part}"),
        });
    }
    Some(match place {
        Some(place) => format!("../../{path}#{place}"),
        None => format!("../../{path}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_of_the_pack_are_led_to_within_it() {
        let in_pack = InPack::from([("parks/action-plan".to_owned(), "plan".to_owned())]);
        let lead = |address| super::lead("parks/progress-update.html", address, &in_pack);
        for (address, expected) in [
            (
                "action-plan.html#recommendation-2",
                Some("#plan-recommendation-2"),
            ),
            ("action-plan.pdf", Some("#plan")),
            ("../parks/action-plan.html", Some("#plan")),
            (
                "../roads/action-plan.html#a",
                Some("../../roads/action-plan.html#a"),
            ),
            ("../index.html", Some("../../index.html")),
            ("../crest.svg", Some("../../crest.svg")),
            ("https://example.org/a", None),
            ("mailto:a@example.org", None),
            ("#a", None),
        ] {
            assert_eq!(lead(address).as_deref(), expected, "{address}");
        }
    }
}
