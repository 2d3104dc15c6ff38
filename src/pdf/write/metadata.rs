//! What a file says of itself: title, language, dates, and the standards it keeps.

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
    /// The day it is dated; never the day it was made, so that making it again changes nothing.
    pub date: Option<Date>,
}

/// The metadata packet; `@…@` are replaced by values.
const PACKET: &str = include_str!("metadata.xml");

/// The colours of the screen, for viewers that want to know what red is: LittleCMS's own sRGB profile (ICC 4.4,
/// "No copyright, use freely"), its date set to 1 January 2020.
const SRGB: &[u8] = include_bytes!("srgb.icc");

/// Writes the metadata stream, the information dictionary and the output intent.
pub fn write(
    document: &mut Document,
    catalog: &mut Dictionary,
    metadata: &Metadata,
) -> Result<(), WriteFault> {
    let stamp = metadata.date.map(|date| date.to_string());
    let stamps = stamp.as_deref().map_or(String::new(), |stamp| {
        format!("<xmp:CreateDate>{stamp}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{stamp}T00:00:00Z</xmp:ModifyDate>")
    });
    let packet = PACKET
        .replace("@TITLE@", &escape(&metadata.title))
        .replace("@LANGUAGE@", &escape(&metadata.language))
        .replace("@DATES@", &stamps);
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // PDF/A asks for a packet that can be read without decoding the file (ISO 19005-2, 6.6.2.1).
    let stream = Stream::new(dictionary, packet.into_bytes()).with_compression(false);
    catalog.set("Metadata", document.add_object(stream));
    // A PDF/A must say what its device colours look like; ours are those of the screen, because the page is shown there
    // with the same ones.
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => object::text("sRGB"), "DestOutputProfile" => profile,
    };
    catalog.set("OutputIntents", vec![intent.into()]);
    let mut information = dictionary! { "Title" => object::text(&metadata.title) };
    if let Some(stamp) = stamp {
        let date = Object::string_literal(format!("D:{}000000Z", stamp.replace('-', "")));
        information.set("CreationDate", date.clone());
        information.set("ModDate", date);
    }
    let information = document.add_object(information);
    document.trailer.set("Info", information);
    Ok(())
}

fn escape(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
