//! Breaking the structure tree.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::support::tagged::{Element, Kid, tree_of};

/// The elements for which a condition is true, in reading order.
pub fn find(document: &Document, holds: impl Fn(&Element) -> bool) -> Vec<ObjectId> {
    let tree = tree_of(document);
    tree.iter()
        .flat_map(Element::all)
        .filter(|element| holds(element))
        .map(|element| element.object)
        .collect()
}

/// Changes each of these elements; false when there are none.
pub fn change(
    document: &mut Document,
    elements: &[ObjectId],
    how: impl Fn(&mut Dictionary),
) -> bool {
    for element in elements {
        how(document
            .get_dictionary_mut(*element)
            .expect("an element is a dictionary"));
    }
    !elements.is_empty()
}

fn change_first(
    document: &mut Document,
    holds: impl Fn(&Element) -> bool,
    how: impl Fn(&mut Dictionary),
) -> bool {
    let found = find(document, holds);
    change(document, found.get(..1).unwrap_or_default(), how)
}

fn is_label(element: &Element) -> bool {
    element.role == "TH" && element.scope.as_deref() == Some("Row")
}

fn as_data(cell: &mut Dictionary) {
    cell.set("S", "TD");
    cell.remove(b"A");
}

fn as_paragraph(element: &mut Dictionary) {
    element.set("S", "P");
}

pub fn one_label_as_data(document: &mut Document) -> bool {
    change_first(document, is_label, as_data)
}

pub fn all_labels_as_data(document: &mut Document) -> bool {
    let labels = find(document, is_label);
    change(document, &labels, as_data)
}

pub fn label_without_scope(document: &mut Document) -> bool {
    change_first(document, is_label, |cell| {
        cell.remove(b"A");
    })
}

pub fn all_headings_as_paragraphs(document: &mut Document) -> bool {
    let headings = find(document, |element| element.heading_level().is_some());
    change(document, &headings, as_paragraph)
}

pub fn one_heading_as_paragraph(document: &mut Document) -> bool {
    change_first(document, |element| element.role == "H2", as_paragraph)
}

pub fn heading_skips(document: &mut Document) -> bool {
    change_first(
        document,
        |element| element.role == "H2",
        |heading| heading.set("S", "H3"),
    )
}

pub fn label_as_span(document: &mut Document) -> bool {
    change_first(
        document,
        |element| element.role == "Lbl",
        |label| label.set("S", "Span"),
    )
}

pub fn figure_without_place(document: &mut Document) -> bool {
    change_first(
        document,
        |element| element.role == "Figure",
        |figure| {
            figure.remove(b"A");
        },
    )
}

pub fn figure_off_the_page(document: &mut Document) -> bool {
    let outside = vec![100.into(), 100.into(), 60000.into(), 200.into()];
    change_first(
        document,
        |element| element.role == "Figure",
        |figure| {
            let place = dictionary! { "O" => "Layout", "BBox" => outside.clone() };
            figure.set("A", place);
        },
    )
}

pub fn figure_without_drawing(document: &mut Document) -> bool {
    let figures = find(document, |element| element.role == "Figure");
    let captions = find(document, |element| element.role == "Caption");
    let (Some(figure), Some(caption)) = (figures.first(), captions.first()) else {
        return false;
    };
    let caption: Object = (*caption).into();
    change(document, &[*figure], |figure| {
        figure.set("K", caption.clone())
    })
}

pub fn figure_of_other_words(document: &mut Document) -> bool {
    change_first(
        document,
        |element| element.role == "Figure",
        |figure| figure.set("Alt", Object::string_literal("A chart")),
    )
}

pub fn figure_without_words(document: &mut Document) -> bool {
    change_first(
        document,
        |element| element.role == "Figure",
        |figure| {
            figure.remove(b"Alt");
        },
    )
}

pub fn list_without_numbering(document: &mut Document) -> bool {
    change_first(
        document,
        |element| {
            element
                .numbering
                .as_deref()
                .is_some_and(|kind| kind != "None")
        },
        |list| {
            list.remove(b"A");
        },
    )
}

/// An element's kids as an array, however they are written.
pub fn kids(document: &Document, element: ObjectId) -> Vec<Object> {
    let element = document
        .get_dictionary(element)
        .expect("an element is a dictionary");
    match element.get_deref(b"K", document) {
        Ok(Object::Array(kids)) => kids.clone(),
        _ => element.get(b"K").cloned().into_iter().collect(),
    }
}

/// What the second part of a split table begins with.
enum Continues {
    WithRows,
    WithTheCaption,
}

/// Moves a table's last row into a table of its own, right after it.
fn split(document: &mut Document, how: Continues) -> bool {
    let tree = tree_of(document);
    let all: Vec<&Element> = tree.iter().flat_map(Element::all).collect();
    let first_of = |holds: &dyn Fn(&Element) -> bool| all.iter().find(|element| holds(element));
    let is_row = |kid: &&Element| kid.role == "TR";
    let Some(rows) = first_of(&|part| part.elements().filter(is_row).count() > 1) else {
        return false;
    };
    let holds_rows = |table: &Element| table.all().iter().any(|part| part.object == rows.object);
    let Some(table) = first_of(&|element| element.role == "Table" && holds_rows(element)) else {
        return false;
    };
    let is_table = |kid: &Element| kid.object == table.object;
    let Some(parent) = first_of(&|element| element.elements().any(is_table)) else {
        return false;
    };

    let mut first = kids(document, rows.object);
    let mut second = match how {
        Continues::WithRows => Vec::new(),
        Continues::WithTheCaption => kids(document, table.object)[..1].to_vec(),
    };
    second.extend(first.pop());
    let second = document.add_object(
        dictionary! { "Type" => "StructElem", "S" => "Table", "P" => parent.object, "K" => second },
    );
    let mut beside = kids(document, parent.object);
    let place = beside
        .iter()
        .position(|kid| kid.as_reference().ok() == Some(table.object))
        .expect("its parent holds it");
    beside.insert(place + 1, second.into());
    change(document, &[rows.object], |rows| {
        rows.set("K", first.clone())
    }) && change(document, &[parent.object], |parent| {
        parent.set("K", beside.clone())
    })
}

pub fn table_split(document: &mut Document) -> bool {
    split(document, Continues::WithRows)
}

/// Some writers repeat the caption in the tree.
pub fn table_split_with_caption(document: &mut Document) -> bool {
    split(document, Continues::WithTheCaption)
}

pub fn row_without_its_last_cell(document: &mut Document) -> bool {
    let row = find(document, |element| {
        element.role == "TR" && element.elements().count() > 1
    });
    // The last table, the key, may have no other row to compare it with.
    let Some(row) = row.first() else {
        return false;
    };
    let mut cells = kids(document, *row);
    cells.pop();
    change(document, &[*row], |row| row.set("K", cells.clone()))
}

/// Reverses the cells of a row: the order in the tree is not the order on the page.
pub fn elements_swapped(document: &mut Document) -> bool {
    let row = find(document, |element| {
        element.role == "TR" && element.elements().count() > 1
    });
    let Some(row) = row.first() else { return false };
    let mut cells = kids(document, *row);
    cells.reverse();
    change(document, &[*row], |row| row.set("K", cells.clone()))
}

pub fn sequence_without_owner(document: &mut Document) -> bool {
    change_first(
        document,
        |element| element.role == "H1",
        |heading| heading.set("K", Vec::<Object>::new()),
    )
}

pub fn sequence_with_two_owners(document: &mut Document) -> bool {
    let Some(heading) = find(document, |element| element.role == "H1")
        .first()
        .copied()
    else {
        return false;
    };
    let mut twice = kids(document, heading);
    twice.push(twice[0].clone());
    change(document, &[heading], |heading| {
        heading.set("K", twice.clone())
    })
}

/// What is drawn last on the first page becomes a heading.
pub fn heading_left_behind(document: &mut Document) -> bool {
    let tree = tree_of(document);
    let all: Vec<&Element> = tree.iter().flat_map(Element::all).collect();
    let drawn = all
        .iter()
        .flat_map(|element| element.kids.iter().map(|kid| (kid, element.object)));
    let on_first_page = drawn.filter_map(|(kid, owner)| match kid {
        Kid::Marked { page: 0, mcid } => Some((*mcid, owner)),
        _ => None,
    });
    let Some((_, last)) = on_first_page.max() else {
        return false;
    };
    document.page_iter().count() > 1 && change(document, &[last], |element| element.set("S", "H2"))
}
