//! What an element says of itself besides what stands below it: attributes and alternate words (ISO 32000-1, 14.8.5 and
//! 14.9).

use lopdf::{Object, ObjectId};

use super::object::{self, figures, write};
use super::tree::Writing;
use crate::document::Scope;
use crate::pdf::structure::{Element, Numbering, Role};

impl<N: Fn(ObjectId) -> u32> Writing<'_, N> {
    /// Writes them. `own` is the number of the element's object, `page` its page.
    pub fn attributes(
        &self,
        own: u32,
        element: &Element,
        page: Option<usize>,
        bytes: &mut Vec<u8>,
    ) {
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
                    Numbering::None => b"None".as_slice(),
                    Numbering::Disc => b"Disc",
                    Numbering::Decimal => b"Decimal",
                    Numbering::LowerAlpha => b"LowerAlpha",
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

/// The name that data cells call a header cell by: its object's number, which stands for nothing else.
pub fn cell_id(number: u32, bytes: &mut Vec<u8>) {
    bytes.extend(b"(h");
    // As long for all, so that their order is that of the numbers.
    let mut scale = 1_000_000;
    while scale > number && scale > 1 {
        bytes.push(b'0');
        scale /= 10;
    }
    figures(i64::from(number), bytes);
    bytes.push(b')');
}

/// An object that refers to no other.
fn plain(object: &Object, bytes: &mut Vec<u8>) {
    write(object, &|_| 0, bytes);
}
