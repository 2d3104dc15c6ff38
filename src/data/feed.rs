//! Records → an Atom feed of papers, the latest first, and a map of the site.
//!
//! Both are read elsewhere, so they need the address of the site. An entry is dated by the date of its paper, or of its last
//! correction, and not by the day on which it was made: the same papers make the same feed.

use super::record::PaperRecord;
use super::records::ReviewRecords;
use super::xml::{element, escaped};
use crate::model::SiteAddress;

/// How many papers the feed has.
const LATEST: usize = 50;

/// The feed (RFC 4287).
pub(super) fn feed(records: &ReviewRecords<'_>, address: &SiteAddress) -> String {
    let mut papers: Vec<_> = records
        .papers
        .iter()
        .filter(|paper| paper.day.is_some())
        .collect();
    papers.sort_by(|one, other| (updated(other), &one.html).cmp(&(updated(one), &other.html)));
    papers.truncate(LATEST);
    let time = |day: &str| format!("{day}T00:00:00Z");
    let latest = papers.first().and_then(|paper| updated(paper));
    let council = records.council;
    let mut feed = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    feed.push_str(&format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        council.language
    ));
    feed.push_str(&element("id", &address.of("")));
    feed.push_str(&element("title", council.index.title.as_str()));
    feed.push_str(&element("updated", &time(latest.unwrap_or("1970-01-01"))));
    feed.push_str(&format!(
        "<author><name>{}</name></author>\n",
        escaped(council.name.as_str())
    ));
    let own = escaped(&address.of("feed.xml"));
    feed.push_str(&format!("<link rel=\"self\" href=\"{own}\"/>\n"));
    let index = escaped(&address.of("index.html"));
    feed.push_str(&format!("<link rel=\"alternate\" href=\"{index}\"/>\n"));
    if let Some(licence) = &council.site.licence {
        feed.push_str(&element("rights", licence.name.as_str()));
    }
    for paper in papers {
        let page = address.of(&paper.html);
        feed.push_str("<entry>\n");
        feed.push_str(&element("id", &page));
        feed.push_str(&element("title", &paper.title));
        let day = paper.day.as_deref().unwrap_or_default();
        if paper.corrected().is_some() {
            feed.push_str(&element("published", &time(day)));
        }
        feed.push_str(&element("updated", &time(updated(paper).unwrap_or(day))));
        feed.push_str(&format!("<link href=\"{}\"/>\n", escaped(&page)));
        feed.push_str("</entry>\n");
    }
    feed.push_str("</feed>\n");
    feed
}

/// The day of a paper, or that of its last correction, which is later.
fn updated(paper: &PaperRecord) -> Option<&str> {
    paper.day.as_deref().max(paper.corrected())
}

/// The map of the site: the pages of all reviews together, the page of each review, every paper, and every meeting.
pub(super) fn sitemap(records: &ReviewRecords<'_>, address: &SiteAddress) -> String {
    let mut map = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    map.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    let papers = records.papers.iter().map(|paper| paper.html.as_str());
    let pages = records.pages.iter().map(String::as_str);
    let of_all = records.of_all.iter().map(String::as_str);
    let meetings = records.meetings.iter().map(String::as_str);
    for path in of_all.chain(pages).chain(papers).chain(meetings) {
        map.push_str(&format!(
            "<url><loc>{}</loc></url>\n",
            escaped(&address.of(path))
        ));
    }
    map.push_str("</urlset>\n");
    map
}
