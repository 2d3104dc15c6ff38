//! What an element says of itself besides what is below it: attributes and alternate words (ISO 32000-1, 14.8.5 and
//! 14.9).

use lopdf::{Object, ObjectId};

use super::object::{self, cell_id, write};
use super::tree::TreeWriter;
use crate::document::Scope;
use crate::pdf::structure::{ListNumbering, Role, StructureElement};

impl<N: Fn(ObjectId) -> u32> TreeWriter<'_, N> {
    /// Writes them. `own` is the number of the element's object, `page` its page.
    pub fn attributes(
        &self,
        own: u32,
        element: &StructureElement,
        page: Option<usize>,
        bytes: &mut Vec<u8>,
    ) {
        if let Some(language) = &element.language {
            bytes.extend(b"/Lang");
            plain(&object::text(language.as_str()), bytes);
        }
        match &element.role {
            Role::Figure(alternate) => {
                bytes.extend(b"/Alt");
                plain(&object::text(alternate), bytes);
                if let (Some(frame), Some(page)) = (element.frame, page) {
                    let place = self.tree.sheets.corners(page, frame);
                    bytes.extend(b"/A<</O/Layout/Placement/Block/BBox");
                    plain(&object::numbers(place), bytes);
                    bytes.extend(b">>");
                }
            }
            Role::Heading(_, title) => {
                bytes.extend(b"/T");
                plain(&object::text(title), bytes);
            }
            Role::Span { expansion } => {
                bytes.extend(b"/E");
                plain(&object::text(expansion), bytes);
            }
            Role::Turned(words) => {
                bytes.extend(b"/ActualText");
                plain(&object::text(words), bytes);
            }
            Role::TH(scope) => {
                bytes.extend(b"/ID");
                cell_id(own, bytes);
                bytes.extend(match scope {
                    Scope::Row => b"/A<</O/Table/Scope/Row>>".as_slice(),
                    Scope::Column => b"/A<</O/Table/Scope/Column>>",
                });
            }
            Role::L(numbering) => {
                bytes.extend(b"/A<</O/List/ListNumbering/");
                bytes.extend(match numbering {
                    ListNumbering::None => b"None".as_slice(),
                    ListNumbering::Disc => b"Disc",
                    ListNumbering::Decimal => b"Decimal",
                    ListNumbering::UpperAlpha => b"UpperAlpha",
                    ListNumbering::LowerAlpha => b"LowerAlpha",
                    ListNumbering::UpperRoman => b"UpperRoman",
                    ListNumbering::LowerRoman => b"LowerRoman",
                });
                bytes.extend(b">>");
            }
            Role::TD if !element.headers.is_empty() => {
                bytes.extend(b"/A<</O/Table/Headers[");
                let headers = element.headers.iter();
                headers
                    .filter_map(|header| self.number_of(*header))
                    .for_each(|header| cell_id(header, bytes));
                bytes.extend(b"]>>");
            }
            _ => {}
        }
    }
}

/// An object that refers to no other.
fn plain(object: &Object, bytes: &mut Vec<u8>) {
    write(object, &|_| 0, bytes);
}
