//! What a file says of itself: title, language, author, dates, and the standards it keeps.

use jiff::civil::Date;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::fault::WriteFault;
use super::object;

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Metadata {
    /// The document's title.
    pub title: String,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// Who publishes it.
    pub author: Option<String>,
    /// What it is about, in a line.
    pub subject: Option<String>,
    /// What it can be found by.
    pub keywords: Option<String>,
    /// The day it is dated; never the day it was made, so that making it again changes nothing.
    pub date: Option<Date>,
}

/// The metadata packet; `@…@` are replaced by values.
const PACKET: &str = include_str!("metadata.xml");

/// The colours of the screen, for viewers that want to know what red is: LittleCMS's own sRGB profile (ICC 4.4,
/// "No copyright, use freely"), its date set to 1 January 2020.
const SRGB: &[u8] = include_bytes!("srgb.icc");

/// The program that makes the files.
const PRODUCER: &str = concat!("scrutineer ", env!("CARGO_PKG_VERSION"));

/// Writes the metadata stream, the information dictionary and the output intent.
pub fn write(
    document: &mut Document,
    catalog: &mut Dictionary,
    metadata: &Metadata,
) -> Result<(), WriteFault> {
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // PDF/A asks for a packet that can be read without decoding the file (ISO 19005-2, 6.6.2.1).
    let stream = Stream::new(dictionary, metadata.packet().into_bytes()).with_compression(false);
    catalog.set("Metadata", document.add_object(stream));
    // A PDF/A must say what its device colours look like; ours are those of the screen, because the page is shown there
    // with the same ones.
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => object::text("sRGB"), "DestOutputProfile" => profile,
    };
    catalog.set("OutputIntents", vec![intent.into()]);
    let information = document.add_object(metadata.information());
    document.trailer.set("Info", information);
    Ok(())
}

impl Metadata {
    /// The packet that programs read: XMP.
    fn packet(&self) -> String {
        let stamp = self.date.map(|date| format!("{date}T00:00:00Z"));
        let part = |value: &Option<String>, before: &str, after: &str| {
            let value = value.as_deref().map(escape);
            value.map_or(String::new(), |value| format!("{before}{value}{after}\n"))
        };
        fill(PACKET, |name| match name {
            "TITLE" => escape(&self.title),
            "LANGUAGE" => escape(&self.language),
            "AUTHOR" => part(
                &self.author,
                "<dc:creator><rdf:Seq><rdf:li>",
                "</rdf:li></rdf:Seq></dc:creator>",
            ),
            "SUBJECT" => part(
                &self.subject,
                "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                "</rdf:li></rdf:Alt></dc:description>",
            ),
            "KEYWORDS" => part(&self.keywords, "<pdf:Keywords>", "</pdf:Keywords>"),
            "DATES" => {
                let created = part(&stamp, "<xmp:CreateDate>", "</xmp:CreateDate>");
                created + &part(&stamp, "<xmp:ModifyDate>", "</xmp:ModifyDate>")
            }
            "PRODUCER" => PRODUCER.to_owned(),
            _ => String::new(),
        })
    }

    /// The same for older readers. Each entry must say what the packet says (ISO 19005-2, 6.6.3).
    fn information(&self) -> Dictionary {
        let mut information = dictionary! {
            "Title" => object::text(&self.title), "Producer" => object::text(PRODUCER),
        };
        let entries = [
            ("Author", &self.author),
            ("Subject", &self.subject),
            ("Keywords", &self.keywords),
        ];
        for (key, value) in entries {
            if let Some(value) = value {
                information.set(key, object::text(value));
            }
        }
        if let Some(date) = self.date {
            let stamp = date.to_string().replace('-', "");
            let date = Object::string_literal(format!("D:{stamp}000000Z"));
            information.set("CreationDate", date.clone());
            information.set("ModDate", date);
        }
        information
    }
}

/// The words of a form with a value in place of each `@NAME@`. A value is never searched, so one that looks like a name
/// stays as it is.
fn fill(form: &str, value: impl Fn(&str) -> String) -> String {
    let mut parts = form.split('@');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    while let (Some(name), Some(words)) = (parts.next(), parts.next()) {
        filled.push_str(&value(name));
        filled.push_str(words);
    }
    filled
}

fn escape(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
