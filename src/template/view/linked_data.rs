//! What search engines read in a page: JSON-LD in the words of schema.org.
//!
//! It says what the page says and needs whole addresses, so there is none where the council has not said where its pages
//! are published.

use serde_json::{Value, json};

use crate::council::Council;
use crate::model::{SiteAddress, TextLine, WebAddress};

/// A page, as search engines know it.
pub(super) struct LinkedPage<'a> {
    pub council: &'a Council,
    pub title: &'a str,
    /// Its path from the top of the site.
    pub path: String,
}

/// A paper that a page lists.
pub(super) struct LinkedPaper {
    pub title: String,
    /// The path of its page from the top of the site.
    pub path: String,
}

/// What a file of data is, and its format.
const DATA: [(&str, &str); 3] = [
    ("recommendations.csv", "text/csv"),
    ("reviews.json", "application/json"),
    ("reviews.ics", "text/calendar"),
];

impl LinkedPage<'_> {
    /// The page of a review, below the page that lists everything.
    pub fn report(&self, above: &str, papers: &[LinkedPaper]) -> Option<String> {
        let address = self.council.site.address.as_ref()?;
        let parts: Vec<Value> = papers
            .iter()
            .map(|paper| json!({ "@type": "Report", "name": paper.title, "url": address.of(&paper.path) }))
            .collect();
        let mut report = self.thing("Report", address);
        set(&mut report, "hasPart", json!(parts));
        let step = |position: usize, name: &str, path: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": address.of(path) });
        let index = &self.council.index.title;
        let steps = [
            step(1, index.as_str(), above),
            step(2, self.title, &self.path),
        ];
        let breadcrumb = json!({ "@type": "BreadcrumbList", "itemListElement": steps });
        Some(written(&[report, breadcrumb]))
    }

    /// The page that lists everything, with the files of data beside it.
    pub fn dataset(&self) -> Option<String> {
        let address = self.council.site.address.as_ref()?;
        let files = DATA.map(|(file, format)| {
            json!({ "@type": "DataDownload", "contentUrl": address.of(file), "encodingFormat": format })
        });
        let mut dataset = self.thing("Dataset", address);
        let words = self.council.index.introduction.as_ref();
        let words = words.map_or_else(|| self.title.to_owned(), |words| words.plain());
        set(&mut dataset, "description", json!(words));
        set(&mut dataset, "distribution", json!(files));
        Some(written(&[dataset]))
    }

    fn thing(&self, kind: &str, address: &SiteAddress) -> Value {
        let council = self.council;
        let publisher = json!({ "@type": "GovernmentOrganization", "name": council.name.as_str() });
        let mut thing = json!({
            "@type": kind,
            "name": self.title,
            "url": address.of(&self.path),
            "inLanguage": council.language.as_str(),
            "publisher": publisher,
        });
        if let Some(licence) = &council.site.licence {
            let address = licence.address.as_ref().map(WebAddress::as_str);
            let words = address.unwrap_or_else(|| TextLine::as_str(&licence.name));
            set(&mut thing, "license", json!(words));
        }
        thing
    }
}

fn set(thing: &mut Value, key: &str, value: Value) {
    if let Some(keys) = thing.as_object_mut() {
        keys.insert(key.to_owned(), value);
    }
}

/// Its text, in which no words of a council can end the element that it is in.
fn written(things: &[Value]) -> String {
    let all = json!({ "@context": "https://schema.org", "@graph": things });
    all.to_string().replace('<', "\\u003c")
}
