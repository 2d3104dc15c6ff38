//! A PDF's objects → plain values: references are followed, and a missing value or one of another kind is None.
//!
//! A reader for tests must not panic on a damaged file. The rules report what is missing.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// Reads a document's objects.
#[derive(Clone, Copy)]
pub struct Objects<'a>(pub &'a Document);

impl<'a> Objects<'a> {
    /// The object itself, or what it refers to.
    pub fn follow(self, object: &'a Object) -> &'a Object {
        self.0
            .dereference(object)
            .map_or(&Object::Null, |(_, found)| found)
    }

    /// The dictionary of an object: its own, a stream's, or the one it refers to.
    pub fn dictionary_of(self, object: &'a Object) -> Option<&'a Dictionary> {
        match self.follow(object) {
            Object::Dictionary(found) => Some(found),
            Object::Stream(found) => Some(&found.dict),
            _ => None,
        }
    }

    /// The dictionary with this object number.
    pub fn numbered(self, object: ObjectId) -> Option<&'a Dictionary> {
        self.0
            .get_object(object)
            .ok()
            .and_then(|found| self.dictionary_of(found))
    }

    pub fn get(self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        dictionary
            .get(key.as_bytes())
            .ok()
            .map(|found| self.follow(found))
            .filter(|found| !found.is_null())
    }

    pub fn dictionary(self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        self.get(dictionary, key)
            .and_then(|found| self.dictionary_of(found))
    }

    /// An array's members. None if there is no array.
    pub fn array(self, dictionary: &'a Dictionary, key: &str) -> &'a [Object] {
        self.get(dictionary, key)
            .and_then(|found| found.as_array().ok())
            .map_or(&[], Vec::as_slice)
    }

    pub fn name(self, dictionary: &'a Dictionary, key: &str) -> Option<String> {
        self.get(dictionary, key).and_then(name)
    }

    pub fn text(self, dictionary: &'a Dictionary, key: &str) -> Option<String> {
        self.get(dictionary, key).and_then(text)
    }

    pub fn integer(self, dictionary: &'a Dictionary, key: &str) -> Option<i64> {
        self.get(dictionary, key)
            .and_then(|found| found.as_i64().ok())
    }

    pub fn flag(self, dictionary: &'a Dictionary, key: &str) -> bool {
        self.get(dictionary, key)
            .and_then(|found| found.as_bool().ok())
            .unwrap_or(false)
    }

    pub fn numbers(self, dictionary: &'a Dictionary, key: &str) -> Vec<f32> {
        self.array(dictionary, key)
            .iter()
            .filter_map(|found| self.follow(found).as_float().ok())
            .collect()
    }

    /// The object number a key refers to, not followed.
    pub fn reference(self, dictionary: &'a Dictionary, key: &str) -> Option<ObjectId> {
        dictionary.get(key.as_bytes()).ok()?.as_reference().ok()
    }

    /// A stream's bytes, decompressed.
    pub fn stream(self, dictionary: &'a Dictionary, key: &str) -> Option<Vec<u8>> {
        self.get(dictionary, key)?
            .as_stream()
            .ok()?
            .get_plain_content()
            .ok()
    }
}

/// A name as text.
pub fn name(object: &Object) -> Option<String> {
    object
        .as_name()
        .ok()
        .map(|found| String::from_utf8_lossy(found).into_owned())
}

/// A text string, in whichever of PDF's encodings it is written.
pub fn text(object: &Object) -> Option<String> {
    lopdf::decode_text_string(object).ok()
}
