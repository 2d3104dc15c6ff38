//! Everything drawn belongs to one element or is a typed artifact, and the ParentTree finds it again.

use std::collections::BTreeMap;

use lopdf::ObjectId;

use crate::support::tagged::{Element, Kid, Owner, Page, Parent, TaggedPdf};

/// Who owns each sequence according to the tree: (page, MCID) → elements.
type Owners = BTreeMap<(usize, i64), Vec<ObjectId>>;

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let owners = owners(pdf);
    let mut faults: Vec<String> = pdf.elements().into_iter().flat_map(unknown_kids).collect();
    for (number, page) in pdf.pages.iter().enumerate() {
        let mut found = page.stray.clone();
        found.extend(untyped_artifacts(page));
        found.extend(ownership(pdf, number, &owners));
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("page {}: {fault}", number + 1)),
        );
    }
    faults.extend(
        owners
            .keys()
            .filter(|(page, mcid)| pdf.pages[*page].marked(*mcid).next().is_none())
            .map(|(page, mcid)| {
                format!(
                    "page {}: the tree has MCID {mcid}, which is not drawn there",
                    page + 1
                )
            }),
    );
    faults.extend(out_of_order(pdf));
    faults
}

fn owners(pdf: &TaggedPdf) -> Owners {
    let mut owners = Owners::new();
    for element in pdf.elements() {
        for kid in &element.kids {
            if let Kid::Marked { page, mcid } = kid {
                owners
                    .entry((*page, *mcid))
                    .or_default()
                    .push(element.object);
            }
        }
    }
    owners
}

fn unknown_kids(element: &Element) -> Vec<String> {
    let unknown = element.kids.iter().filter_map(|kid| match kid {
        Kid::Unknown(what) => Some(format!(
            "{} holds what no reader understands: {what}",
            element.role
        )),
        _ => None,
    });
    unknown.collect()
}

/// Text in an artifact is a running header or footer or a continuation label, which PDF calls pagination.
fn untyped_artifacts(page: &Page) -> Vec<String> {
    let faulty = page.artifacts().filter_map(|artifact| {
        let Owner::Artifact { kind, .. } = &artifact.owner else {
            return None;
        };
        match kind.as_deref() {
            Some("Pagination") => None,
            Some("Layout" | "Page" | "Background") if artifact.text.trim().is_empty() => None,
            Some(kind) => Some(format!(
                "the {kind} artifact holds words: “{}”",
                artifact.text.trim()
            )),
            None => Some(format!(
                "an artifact has no type (its text: “{}”)",
                artifact.text.trim()
            )),
        }
    });
    faulty.collect()
}

fn ownership(pdf: &TaggedPdf, number: usize, owners: &Owners) -> Vec<String> {
    let page = &pdf.pages[number];
    let mcids: Vec<i64> = page
        .sequences
        .iter()
        .filter_map(|sequence| mcid(&sequence.owner))
        .collect();
    let mut faults = Vec::new();
    let Some(Parent::OfPage(listed)) = page.parent_key.and_then(|key| pdf.parents.get(&key)) else {
        return vec!["the ParentTree has no entry for it".into()];
    };
    if listed.len() != mcids.len() {
        faults.push(format!(
            "it has {} MCIDs and the ParentTree lists {}",
            mcids.len(),
            listed.len()
        ));
    }
    // Words that run from the right are drawn in another order than they are read in.
    let mut due = mcids.clone();
    if pdf
        .elements()
        .iter()
        .any(|element| element.actual.is_some())
    {
        due.sort_unstable();
    }
    for (place, mcid) in due.iter().enumerate() {
        if *mcid != place as i64 {
            faults.push(format!("MCID {mcid} is drawn where {place} was due"));
        }
        match owners.get(&(number, *mcid)).map_or(&[][..], Vec::as_slice) {
            [] => faults.push(format!("MCID {mcid} belongs to no element")),
            [owner] if listed.get(*mcid as usize) != Some(&Some(*owner)) => {
                faults.push(format!(
                    "the ParentTree gives MCID {mcid} to another element than the tree"
                ));
            }
            [_] => {}
            several => faults.push(format!("MCID {mcid} belongs to {} elements", several.len())),
        }
    }
    faults
}

fn mcid(owner: &Owner) -> Option<i64> {
    match owner {
        Owner::Element { mcid } => Some(*mcid),
        Owner::Artifact { .. } => None,
    }
}

/// Our pages are drawn as they are read, so on a page the tree's MCIDs only rise.
fn out_of_order(pdf: &TaggedPdf) -> Vec<String> {
    let mut read = BTreeMap::new();
    let mut faults = Vec::new();
    pdf.tree
        .iter()
        .for_each(|element| follow(pdf, element, &mut read, &mut faults));
    faults
}

/// `read` has, for every page, the last MCID read so far.
fn follow(
    pdf: &TaggedPdf,
    element: &Element,
    read: &mut BTreeMap<usize, i64>,
    faults: &mut Vec<String>,
) {
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => follow(pdf, element, read, faults),
            Kid::Marked { page, mcid } => {
                let before = read.insert(*page, *mcid);
                if before > Some(*mcid) {
                    let text = pdf.marked_text(*page, *mcid);
                    let text = text.trim();
                    faults.push(format!(
                        "page {}: “{text}” is read later than it is drawn",
                        page + 1
                    ));
                }
            }
            _ => {}
        }
    }
}
