//! Drawings that have been read, so that one which many pages show, such as a crest or the bar of a chart, is read once.
//!
//! What a drawing becomes depends on its text and on the fonts. So whoever has fonts has these beside them.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::OpenedPicture;
use crate::bounds::MOST_KNOWN_DRAWINGS;

/// Drawings by their text.
#[derive(Default)]
pub struct KnownDrawings {
    drawings: Mutex<HashMap<Arc<[u8]>, OpenedPicture, foldhash::fast::RandomState>>,
}

impl KnownDrawings {
    /// A drawing with this text, if it has been read.
    pub(super) fn get(&self, text: &[u8]) -> Option<OpenedPicture> {
        let drawings = self.drawings.lock().unwrap_or_else(PoisonError::into_inner);
        drawings.get(text).cloned()
    }

    /// Keeps a drawing, while there is room.
    pub(super) fn keep(&self, text: &Arc<[u8]>, drawing: &OpenedPicture) {
        let mut drawings = self.drawings.lock().unwrap_or_else(PoisonError::into_inner);
        if drawings.len() < MOST_KNOWN_DRAWINGS {
            drawings.insert(Arc::clone(text), drawing.clone());
        }
    }
}

/// Nobody looks at the drawings themselves.
impl fmt::Debug for KnownDrawings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("KnownDrawings")
    }
}
