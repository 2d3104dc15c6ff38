//! A document's objects → the bytes of a file (ISO 32000-1, 7.5).
//!
//! Streams are objects of their own; every other object is in an object stream, and the place of each is in a
//! cross-reference stream. lopdf would write each object three times and start a compressor for every hundred; a file
//! took twice as long as it does here, and was larger.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::compress::{self, Compressing};
use super::fault::WriteFault;
use super::object;
use super::packed::Packed;
use super::tree::Tree;

/// Writes the objects that the trailer leads to, and a structure tree. The document holds an empty object in place of
/// the tree's root, and of each stream that is being compressed. The file's id is made of the content (14.4), so that
/// the same document always has the same bytes.
pub fn write(
    mut document: Document,
    root: ObjectId,
    tree: &Tree,
    mut compressing: BTreeMap<ObjectId, Compressing>,
) -> Result<Vec<u8>, WriteFault> {
    let numbers = numbers(&document);
    let number = |id: ObjectId| numbers.get(&id).copied().unwrap_or_default();
    let first = numbers.len() as u32 + 1;
    let mut file = FileWriter::new(numbers.len() + tree.objects() as usize);
    let mut packed = Packed::default();
    let mut streams = Vec::new();
    for (id, own) in &numbers {
        match document.objects.remove(id) {
            Some(_) if *id == root => tree.write(*own, first, &number, &mut packed),
            Some(Object::Stream(stream)) => {
                let compressing = compressing.remove(id);
                streams.push((*own, compressing.unwrap_or_else(|| compress::start(stream))));
            }
            Some(object) => object::write(&object, &number, packed.begin(*own)),
            None => {}
        }
    }
    // An object stream cannot hold a stream (7.5.7), so it has a number of its own after all it holds.
    let objects = file.next();
    for (place, own) in packed.numbers().enumerate() {
        file.set(own, ObjectPlace::Packed { objects, place });
    }
    // This one is compressed here, while the others are still being compressed in the background.
    let packed = compress::compress(packed.stream())?;
    for (own, stream) in streams {
        let stream = stream.get().as_ref().map_err(WriteFault::clone)?;
        file.stream(own, stream, &number);
    }
    file.stream(objects, &packed, &number);
    file.end(&document, &number)
}

/// The objects that the trailer leads to, each with its number in the file.
fn numbers(document: &Document) -> BTreeMap<ObjectId, u32> {
    let mut reached = BTreeMap::new();
    // printpdf leaves objects behind that nothing refers to, such as the content streams that were replaced. They are
    // not reached, so they are not written.
    let mut waiting: Vec<&Object> = document.trailer.iter().map(|(_, value)| value).collect();
    while let Some(object) = waiting.pop() {
        match object {
            Object::Reference(id) => {
                if !reached.contains_key(id)
                    && let Some(object) = document.objects.get(id)
                {
                    reached.insert(*id, 0);
                    waiting.push(object);
                }
            }
            Object::Array(objects) => waiting.extend(objects.iter().filter(leads_on)),
            Object::Dictionary(dictionary) => waiting.extend(values(dictionary)),
            Object::Stream(stream) => waiting.extend(values(&stream.dict)),
            _ => {}
        }
    }
    // Numbers follow the objects' old ids, so that they do not depend on the order in which objects were reached.
    for (number, own) in (1..).zip(reached.values_mut()) {
        *own = number;
    }
    reached
}

fn values(dictionary: &Dictionary) -> impl Iterator<Item = &Object> {
    dictionary.iter().map(|(_, value)| value).filter(leads_on)
}

fn leads_on(object: &&Object) -> bool {
    matches!(
        object,
        Object::Reference(_) | Object::Array(_) | Object::Dictionary(_)
    )
}

/// Where an object is.
#[derive(Clone, Copy)]
enum ObjectPlace {
    /// This many bytes from the beginning.
    Offset(usize),
    /// In an object stream, this many objects after its first.
    Packed { objects: u32, place: usize },
}

impl ObjectPlace {
    /// As an entry of a cross-reference stream (7.5.8.3): a byte, four and four.
    fn entry(self) -> [u8; 9] {
        let (kind, [a, b, c, d], [e, f, g, h]) = match self {
            ObjectPlace::Offset(offset) => (1, (offset as u32).to_be_bytes(), [0; 4]),
            ObjectPlace::Packed { objects, place } => {
                (2, objects.to_be_bytes(), (place as u32).to_be_bytes())
            }
        };
        [kind, a, b, c, d, e, f, g, h]
    }
}

/// A file being written.
struct FileWriter {
    bytes: Vec<u8>,
    /// Where each object is, from number 1.
    places: Vec<ObjectPlace>,
}

impl FileWriter {
    fn new(objects: usize) -> Self {
        Self {
            // With bytes after the percent sign that show every program that this is not text.
            bytes: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(),
            places: vec![ObjectPlace::Offset(0); objects],
        }
    }

    /// A number that is free.
    fn next(&mut self) -> u32 {
        self.places.push(ObjectPlace::Offset(0));
        self.places.len() as u32
    }

    fn set(&mut self, number: u32, place: ObjectPlace) {
        if let Some(known) = self.places.get_mut(number as usize - 1) {
            *known = place;
        }
    }

    fn stream(&mut self, own: u32, stream: &Stream, number: &impl Fn(ObjectId) -> u32) {
        self.set(own, ObjectPlace::Offset(self.bytes.len()));
        object::digits(i64::from(own), &mut self.bytes);
        self.bytes.extend(b" 0 obj\n");
        object::dictionary(&stream.dict, number, &mut self.bytes);
        self.bytes.extend(b"\nstream\n");
        self.bytes.extend_from_slice(&stream.content);
        self.bytes.extend(b"\nendstream\nendobj\n");
    }

    /// Writes where everything is.
    fn end(
        mut self,
        document: &Document,
        number: &impl Fn(ObjectId) -> u32,
    ) -> Result<Vec<u8>, WriteFault> {
        // Of everything but the part that holds the id itself.
        let hash = blake3::hash(&self.bytes);
        let id = hash.as_bytes().get(..16).unwrap_or_default().to_vec();
        let id = Object::String(id, StringFormat::Hexadecimal);
        let begin = self.bytes.len();
        let own = self.next();
        self.set(own, ObjectPlace::Offset(begin));
        // Number 0 is that of no object, and heads the list of those that are free.
        let mut entries = vec![0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];
        entries.extend(self.places.iter().flat_map(|place| place.entry()));
        let mut trailer = dictionary! {
            "Type" => "XRef", "Size" => i64::from(own) + 1, "W" => vec![1.into(), 4.into(), 4.into()],
            "ID" => vec![id.clone(), id],
        };
        for key in [b"Root".as_slice(), b"Info"] {
            if let Ok(value) = document.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        let stream = Stream::new(trailer, entries);
        let stream = compress::compress(stream)?;
        self.stream(own, &stream, number);
        self.bytes.extend(b"startxref\n");
        object::digits(begin as i64, &mut self.bytes);
        self.bytes.extend(b"\n%%EOF\n");
        Ok(self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::*;
    use crate::pdf::picture::Pictures;
    use crate::pdf::structure::{Kid, Role, StructureTree};
    use crate::pdf::write::annotations::Annotations;
    use crate::pdf::write::finished::Finished;
    use crate::pdf::write::metadata::Metadata;
    use crate::pdf::write::sheets::Sheets;
    use crate::pdf::write::written_elements::WrittenElements;

    #[test]
    fn a_file_holds_more_objects_than_two_bytes_count() {
        let mut elements = StructureTree::new();
        for number in 0..70_000 {
            let paragraph = elements.add(elements.document(), Role::P);
            elements.place(paragraph, Kid::Sequence { page: 0, number });
        }
        let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/theme.toml");
        let metadata = Metadata {
            title: String::new(),
            language: String::new(),
            author: None,
            subject: None,
            keywords: None,
            date: None,
        };
        let tree = Tree {
            finished: &Finished {
                pages: &[],
                first_page: std::num::NonZeroU16::MIN,
                tree: &elements,
                bookmarks: &[],
                pictures: &Pictures::default(),
                destinations: &BTreeMap::new(),
                metadata: &metadata,
                theme: &crate::theme::read(&Default::default(), &theme, &mut Default::default())
                    .expect("a theme"),
            },
            sheets: &Sheets {
                pages: &[],
                heights: Vec::new(),
            },
            elements: &WrittenElements::of(&elements),
            links: &Annotations::default(),
        };
        let mut document = Document::new();
        let root = document.add_object(Object::Null);
        let catalog = document.add_object(dictionary! { "StructTreeRoot" => root });
        document.trailer.set("Root", catalog);
        let file = write(document, root, &tree, BTreeMap::new()).expect("a file");
        let read = Document::load_mem(&file).expect("it can be read");
        let catalog = read.catalog().expect("a catalog");
        let follow = |from: &Dictionary, key: &[u8]| -> Vec<ObjectId> {
            let to = from.get(key).expect("the key");
            let all = to.as_array().cloned().unwrap_or_else(|_| vec![to.clone()]);
            all.iter()
                .map(|one| one.as_reference().expect("a reference"))
                .collect()
        };
        let of = |id: ObjectId| read.get_dictionary(id).expect("a dictionary");
        let top = follow(of(follow(catalog, b"StructTreeRoot")[0]), b"K")[0];
        let kids = follow(of(top), b"K");
        assert_eq!(kids.len(), 70_000);
        let last = of(kids[69_999]);
        assert_eq!(follow(last, b"P"), [top]);
        assert_eq!(
            last.get(b"S").and_then(Object::as_name).ok(),
            Some(&b"P"[..])
        );
    }
}
