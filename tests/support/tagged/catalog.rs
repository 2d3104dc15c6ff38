//! What a PDF states about itself as a whole: language, titles, the standards it claims.

use lopdf::Dictionary;

use super::objects::Objects;

/// Facts from the catalog, the XMP packet, the Info dictionary and the trailer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalog {
    pub language: Option<String>,
    /// `/MarkInfo /Marked`: whether it claims to be tagged.
    pub marked: bool,
    /// `/ViewerPreferences /DisplayDocTitle`: a window shows the title, not the file's name.
    pub shows_title: bool,
    pub info_title: Option<String>,
    pub xmp_title: Option<String>,
    /// `pdfaid:part` and `pdfaid:conformance` together: `2A`.
    pub pdf_a: Option<String>,
    /// `pdfuaid:part`.
    pub pdf_ua: Option<String>,
    /// `/S` of each output intent.
    pub output_intents: Vec<String>,
    /// What viewers call the first page, by `/PageLabels`.
    pub first_page: usize,
    /// Both halves of the file's `/ID`.
    pub file_id: Vec<Vec<u8>>,
}

impl Catalog {
    pub fn read(objects: Objects, catalog: &Dictionary) -> Catalog {
        let trailer = &objects.0.trailer;
        let within = |holder: &str, key: &str| {
            objects
                .dictionary(catalog, holder)
                .is_some_and(|found| objects.flag(found, key))
        };
        let xmp = objects.stream(catalog, "Metadata").unwrap_or_default();
        let xmp = String::from_utf8_lossy(&xmp);
        let intents = objects
            .array(catalog, "OutputIntents")
            .iter()
            .filter_map(|found| objects.dictionary_of(found));
        let halves = objects
            .array(trailer, "ID")
            .iter()
            .filter_map(|half| half.as_str().ok());
        Catalog {
            language: objects.text(catalog, "Lang"),
            marked: within("MarkInfo", "Marked"),
            shows_title: within("ViewerPreferences", "DisplayDocTitle"),
            info_title: objects
                .dictionary(trailer, "Info")
                .and_then(|info| objects.text(info, "Title")),
            xmp_title: element(&xmp, "dc:title")
                .and_then(|title| element(title, "rdf:li"))
                .map(unescape),
            pdf_a: element(&xmp, "pdfaid:part").map(|part| {
                format!(
                    "{part}{}",
                    element(&xmp, "pdfaid:conformance").unwrap_or_default()
                )
            }),
            pdf_ua: element(&xmp, "pdfuaid:part").map(str::to_owned),
            output_intents: intents
                .filter_map(|intent| objects.name(intent, "S"))
                .collect(),
            first_page: first_page(objects, catalog).unwrap_or(1),
            file_id: halves.map(<[u8]>::to_vec).collect(),
        }
    }
}

/// The number that pages are counted from; only for one run of figures over all pages.
fn first_page(objects: Objects, catalog: &Dictionary) -> Option<usize> {
    let labels = objects.dictionary(catalog, "PageLabels")?;
    let [from, range] = objects.array(labels, "Nums") else {
        return None;
    };
    let range = objects.dictionary_of(range)?;
    let is_plain =
        from.as_i64().ok() == Some(0) && objects.name(range, "S").as_deref() == Some("D");
    is_plain.then(|| usize::try_from(objects.integer(range, "St")?).ok())?
}

/// The content of the first element with this name. That is enough for a packet that we write ourselves.
fn element<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = xml.split_once(&format!("<{name}"))?;
    let (_, content) = after.split_once('>')?;
    content
        .split_once(&format!("</{name}>"))
        .map(|(content, _)| content.trim())
}

fn unescape(text: &str) -> String {
    let plain = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    plain
        .iter()
        .fold(text.to_owned(), |text, (escaped, plain)| {
            text.replace(escaped, plain)
        })
}
