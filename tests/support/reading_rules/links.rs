//! A link is an element and an annotation that refer to each other, and its text says where it leads.

use crate::support::tagged::{Element, Kid, Link, Parent, TaggedPdf, Target};

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let mut faults: Vec<String> = pdf
        .with_role("Link")
        .flat_map(|element| element_faults(pdf, element))
        .collect();
    faults.extend(
        pdf.links
            .iter()
            .flat_map(|link| annotation_faults(pdf, link)),
    );
    faults
}

fn element_faults(pdf: &TaggedPdf, element: &Element) -> Vec<String> {
    let text = pdf.line(element);
    let mut faults = Vec::new();
    if text.is_empty() {
        faults.push("a link has no words".into());
    }
    if annotations(element).next().is_none() {
        faults.push(format!("the link “{text}” has no annotation (OBJR)"));
    }
    for object in annotations(element) {
        match pdf.links.iter().find(|link| link.object == object) {
            None => faults.push(format!(
                "the link “{text}” refers to what is no link annotation of a page"
            )),
            Some(link) => {
                let parent = link.parent_key.and_then(|key| pdf.parents.get(&key));
                if parent != Some(&Parent::OfAnnotation(element.object)) {
                    faults.push(format!(
                        "the annotation of the link “{text}” does not lead back to it"
                    ));
                }
            }
        }
    }
    faults
}

fn annotation_faults(pdf: &TaggedPdf, link: &Link) -> Vec<String> {
    let name = format!("the link annotation “{}”", link.contents);
    let mut faults = Vec::new();
    if link.contents.trim().is_empty() {
        faults.push("a link annotation does not say in words where it leads (Contents)".into());
    }
    match &link.target {
        None => faults.push(format!("{name} leads nowhere")),
        Some(Target::Page(None)) => {
            faults.push(format!("{name} leads to a page that is not there"))
        }
        Some(Target::Address(address)) if address.to_lowercase().starts_with("javascript:") => {
            faults.push(format!("{name} runs a script"));
        }
        Some(_) => {}
    }
    if link.quads.is_empty() || !link.quads.len().is_multiple_of(8) {
        faults.push(format!(
            "{name} has {} quad coordinates, not eight a line",
            link.quads.len()
        ));
    }
    if let [left, bottom, right, top] = link.rect[..] {
        let within = |point: &[f32]| {
            (left - 0.1..=right + 0.1).contains(&point[0])
                && (bottom - 0.1..=top + 0.1).contains(&point[1])
        };
        if !link.quads.chunks_exact(2).all(within) {
            faults.push(format!("{name} has quads outside its rectangle"));
        }
    } else {
        faults.push(format!("{name} has no rectangle"));
    }
    if !pdf
        .with_role("Link")
        .any(|element| annotations(element).any(|object| object == link.object))
    {
        faults.push(format!("{name} belongs to no Link element"));
    }
    faults
}

fn annotations(element: &Element) -> impl Iterator<Item = lopdf::ObjectId> {
    element.kids.iter().filter_map(|kid| match kid {
        Kid::Object(object) => Some(*object),
        _ => None,
    })
}
