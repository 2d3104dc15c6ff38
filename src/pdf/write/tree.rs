//! The structure tree as objects (ISO 32000-1, 14.7): elements, their attributes, and the parent tree.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::annotations::Annotations;
use super::{Finished, Sheets, WriteFault, object};
use crate::document::Scope;
use crate::pdf::structure::{Element, ElementId, Kid, Numbering, Role, StructureTree};

/// The objects that elements will be.
pub struct Reserved {
    /// The root of the tree.
    pub root: ObjectId,
    elements: Vec<Option<ObjectId>>,
}

impl Reserved {
    /// The object of an element; none for one without content.
    pub fn element(&self, id: ElementId) -> Option<ObjectId> {
        self.elements.get(id.index()).copied().flatten()
    }
}

/// Gives every element with content the number of an object.
pub fn reserve(document: &mut Document, tree: &StructureTree) -> Reserved {
    let root = document.new_object_id();
    let elements = tree
        .elements()
        .iter()
        .map(|element| (!element.kids.is_empty()).then(|| document.new_object_id()));
    Reserved {
        elements: elements.collect(),
        root,
    }
}

/// Writes the tree, and tells each page which key of the parent tree is its own.
pub fn write(
    document: &mut Document,
    sheets: &Sheets,
    finished: &Finished,
    reserved: &Reserved,
    links: &Annotations,
) -> Result<(), WriteFault> {
    let mut owners: Vec<BTreeMap<usize, ObjectId>> = vec![BTreeMap::new(); sheets.pages.len()];
    for (element, id) in finished.tree.elements().iter().zip(&reserved.elements) {
        let Some(id) = *id else { continue };
        let parent = element
            .parent
            .and_then(|parent| reserved.element(parent))
            .unwrap_or(reserved.root);
        let dictionary = self::element(id, element, parent, sheets, reserved, links);
        document.set_object(id, dictionary);
        for kid in &element.kids {
            if let Kid::Sequence { page, number } = kid
                && let Some(owners) = owners.get_mut(*page)
            {
                owners.insert(*number, id);
            }
        }
    }
    let next_key = sheets.pages.len() + links.keys.len();
    let mut numbers: Vec<Object> = Vec::new();
    for (page, owners) in owners.iter().enumerate() {
        let in_order: Vec<Object> = owners.values().map(|owner| (*owner).into()).collect();
        numbers.extend([(page as i64).into(), in_order.into()]);
    }
    for (key, element) in &links.keys {
        numbers.extend([(*key as i64).into(), (*element).into()]);
    }
    for (number, page) in sheets.pages.iter().enumerate() {
        let page = document
            .get_dictionary_mut(*page)
            .map_err(|error| WriteFault(error.to_string()))?;
        page.set("StructParents", number as i64);
        page.set("Tabs", "S");
    }
    let parent_tree = document.add_object(dictionary! { "Nums" => numbers });
    let top = reserved
        .element(finished.tree.document())
        .map_or(Object::Null, Object::Reference);
    let identified = finished
        .tree
        .elements()
        .iter()
        .zip(&reserved.elements)
        .filter_map(|(element, id)| {
            let id = (*id)?;
            matches!(element.role, Role::TH(_)).then(|| [cell_id(id), id.into()])
        });
    // In the order of their numbers, which is the order a name tree wants.
    let names: Vec<Object> = identified.flatten().collect();
    let mut root = dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![top],
        "ParentTree" => parent_tree, "ParentTreeNextKey" => next_key as i64,
    };
    if !names.is_empty() {
        let identifiers = document.add_object(dictionary! { "Names" => names });
        root.set("IDTree", identifiers);
    }
    document.set_object(reserved.root, root);
    Ok(())
}

fn element(
    id: ObjectId,
    element: &Element,
    parent: ObjectId,
    sheets: &Sheets,
    reserved: &Reserved,
    links: &Annotations,
) -> Dictionary {
    // The page of the first sequence; kids on that page are bare numbers.
    let page = element.kids.iter().find_map(|kid| match kid {
        Kid::Sequence { page, .. } => Some(*page),
        _ => None,
    });
    let kids: Vec<Object> = element
        .kids
        .iter()
        .filter_map(|kid| self::kid(*kid, page, sheets, reserved, links))
        .collect();
    let mut dictionary = dictionary! {
        "S" => role_name(&element.role), "P" => parent,
        "K" => match <[Object; 1]>::try_from(kids) { Ok([only]) => only, Err(kids) => kids.into() },
    };
    if let Some(page) = page.and_then(|page| sheets.page(page)) {
        dictionary.set("Pg", page);
    }
    match &element.role {
        Role::Figure(alternate) => {
            dictionary.set("Alt", object::text(alternate));
            if let (Some(frame), Some(page)) = (element.frame, page) {
                let place = object::numbers(sheets.corners(page, frame));
                dictionary.set(
                    "A",
                    dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => place },
                );
            }
        }
        Role::Heading(_, title) => dictionary.set("T", object::text(title)),
        Role::Span { expansion } => dictionary.set("E", object::text(expansion)),
        Role::TH(scope) => {
            dictionary.set("ID", cell_id(id));
            let scope = match scope {
                Scope::Row => "Row",
                Scope::Column => "Column",
            };
            dictionary.set("A", dictionary! { "O" => "Table", "Scope" => scope });
        }
        Role::L(numbering) => {
            let numbering = match numbering {
                Numbering::None => "None",
                Numbering::Disc => "Disc",
                Numbering::Decimal => "Decimal",
                Numbering::LowerAlpha => "LowerAlpha",
            };
            dictionary.set(
                "A",
                dictionary! { "O" => "List", "ListNumbering" => numbering },
            );
        }
        Role::TD if !element.headers.is_empty() => {
            let headers: Vec<Object> = element
                .headers
                .iter()
                .filter_map(|header| reserved.element(*header))
                .map(cell_id)
                .collect();
            dictionary.set("A", dictionary! { "O" => "Table", "Headers" => headers });
        }
        _ => {}
    }
    dictionary
}

/// The name that data cells call a header cell by: its object's number, which stands for nothing else.
fn cell_id((number, _): ObjectId) -> Object {
    Object::string_literal(format!("h{number:06}"))
}

fn kid(
    kid: Kid,
    own_page: Option<usize>,
    sheets: &Sheets,
    reserved: &Reserved,
    links: &Annotations,
) -> Option<Object> {
    match kid {
        Kid::Element(id) => reserved.element(id).map(Object::Reference),
        Kid::Sequence { page, number } if own_page == Some(page) => Some((number as i64).into()),
        Kid::Sequence { page, number } => {
            let page = sheets.page(page)?;
            Some(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number as i64 }.into())
        }
        Kid::Annotation { page, link } => {
            let annotation = *links.objects.get(&(page, link))?;
            let page = sheets.page(page)?;
            Some(dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => annotation }.into())
        }
    }
}

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
pub fn role_name(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::Div => "Div",
        Role::Heading(1, _) => "H1",
        Role::Heading(2, _) => "H2",
        Role::Heading(3, _) => "H3",
        Role::Heading(4, _) => "H4",
        Role::Heading(5, _) => "H5",
        Role::Heading(_, _) => "H6",
        Role::P => "P",
        Role::BlockQuote => "BlockQuote",
        Role::L(_) => "L",
        Role::LI => "LI",
        Role::Lbl => "Lbl",
        Role::LBody => "LBody",
        Role::TOC => "TOC",
        Role::TOCI => "TOCI",
        Role::Reference => "Reference",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::THead => "THead",
        Role::TBody => "TBody",
        Role::TR => "TR",
        Role::TH(_) => "TH",
        Role::TD => "TD",
        Role::Figure(_) => "Figure",
        Role::Link => "Link",
        Role::Span { .. } => "Span",
    }
}
