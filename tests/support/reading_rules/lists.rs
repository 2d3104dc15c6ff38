//! A list is items, an item is a label and a body, and the list says how its labels count.

use crate::support::tagged::{Element, TaggedPdf, is_marker};

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let mut faults: Vec<String> = pdf
        .with_role("L")
        .flat_map(|list| list_faults(pdf, list))
        .collect();
    for item in pdf.with_role("LI") {
        let roles: Vec<&str> = item.elements().map(|part| part.role.as_str()).collect();
        if !matches!(roles.as_slice(), ["LBody"] | ["Lbl", "LBody"]) {
            faults.push(format!(
                "the list item “{}” is made of {roles:?}",
                pdf.line(item)
            ));
        }
    }
    let homeless = pdf
        .elements()
        .into_iter()
        .filter(|element| element.role != "L")
        .flat_map(Element::elements);
    let homeless = homeless
        .filter(|kid| kid.role == "LI")
        .map(|item| pdf.line(item));
    faults.extend(homeless.map(|text| format!("the list item “{text}” is outside a list")));
    faults
}

fn list_faults(pdf: &TaggedPdf, list: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    for other in list
        .elements()
        .filter(|kid| !matches!(kid.role.as_str(), "LI" | "L" | "Caption"))
    {
        faults.push(format!("a {} is directly in a list", other.role));
    }
    let labels = list
        .elements()
        .flat_map(Element::elements)
        .filter(|part| part.role == "Lbl");
    let labels: Vec<String> = labels
        .map(|label| pdf.text(label).trim().to_owned())
        .collect();
    let numbering = list.numbering.as_deref().unwrap_or("None");
    if let Some(label) = labels
        .iter()
        .find(|label| is_marker(label) && !counts_as(numbering, label))
    {
        faults.push(format!(
            "a list labelled “{label}” says its ListNumbering is {numbering}"
        ));
    }
    faults
}

/// Whether a marker fits the numbering that the list declares. One letter may be a letter or a Roman number.
fn counts_as(numbering: &str, label: &str) -> bool {
    let ordinal: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
    let fits: &[&str] = match ordinal.chars().next() {
        None => &["Disc", "Circle", "Square", "Unordered"],
        Some(digit) if digit.is_ascii_digit() => &["Decimal", "Ordered"],
        Some(letter) if letter.is_lowercase() => &["LowerAlpha", "LowerRoman", "Ordered"],
        Some(_) => &["UpperAlpha", "UpperRoman", "Ordered"],
    };
    fits.contains(&numbering)
}
