//! A tagged PDF → what is where on its sheets, and what each piece of text is.

use std::collections::BTreeMap;

use lopdf::ObjectId;

use crate::support::tagged::{Element, Kid, Owner, TaggedPdf};

/// The document as drawn.
pub struct Sheets<'a> {
    pub pdf: &'a TaggedPdf,
    pub pages: Vec<Sheet<'a>>,
    /// Where each element is drawn: its first page, its first text there, its last page.
    drawn: BTreeMap<ObjectId, (usize, usize, usize)>,
}

/// One page as drawn.
pub struct Sheet<'a> {
    pub width: f32,
    pub height: f32,
    /// Its content, in reading order.
    pub content: Vec<Text<'a>>,
    /// What artifacts say: headers, footers, repeated captions and column headers, dots.
    pub artifacts: Vec<Text<'a>>,
    /// The lines round cells: left, bottom, right and top.
    pub lines: Vec<[f32; 4]>,
}

/// Text of one look on one line.
#[derive(Clone)]
pub struct Text<'a> {
    /// The page, from 0.
    pub page: usize,
    pub words: &'a str,
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
    pub size: f32,
    /// The elements it is in, outermost first. None for an artifact.
    pub path: Vec<&'a Element>,
    /// The subtype of its artifact.
    pub artifacts: Option<&'a str>,
}

impl<'a> Text<'a> {
    /// The innermost element of this role that it is in.
    pub fn within(&self, role: &str) -> Option<&'a Element> {
        let found = self.path.iter().rev().find(|element| element.role == role);
        found.copied()
    }

    /// The cell it is in.
    pub fn cell(&self) -> Option<&'a Element> {
        self.within("TD").or_else(|| self.within("TH"))
    }

    /// The innermost element that is not part of a line.
    pub fn block(&self) -> Option<&'a Element> {
        let found = self.path.iter().rev().find(|element| !element.is_inline());
        found.copied()
    }

    /// Words for a message.
    pub fn quoted(&self) -> String {
        let words: String = self.words.trim().chars().take(60).collect();
        format!("“{words}”")
    }

    /// The area that its small letters fill.
    pub fn area(&self) -> [f32; 4] {
        let (below, above) = (0.15 * self.size, 0.6 * self.size);
        [
            self.left,
            self.baseline - below,
            self.right,
            self.baseline + above,
        ]
    }
}

impl<'a> Sheets<'a> {
    pub fn of(pdf: &'a TaggedPdf) -> Sheets<'a> {
        let mut paths = BTreeMap::new();
        pdf.tree
            .iter()
            .for_each(|element| note(element, &mut Vec::new(), &mut paths));
        let pages = (0..pdf.pages.len()).map(|page| Sheet::of(pdf, page, &paths));
        let mut sheets = Sheets {
            pdf,
            pages: pages.collect(),
            drawn: BTreeMap::new(),
        };
        for (number, page) in sheets.pages.iter().enumerate() {
            for (place, text) in page.content.iter().enumerate() {
                for element in &text.path {
                    let drawn = sheets
                        .drawn
                        .entry(element.object)
                        .or_insert((number, place, number));
                    drawn.2 = number;
                }
            }
        }
        sheets
    }

    /// All content, in reading order page by page.
    pub fn content(&self) -> impl Iterator<Item = &Text<'a>> {
        self.pages.iter().flat_map(|page| &page.content)
    }

    /// The first and the last page that something of an element is drawn on.
    pub fn pages_of(&self, element: &Element) -> Option<(usize, usize)> {
        let (first, _, last) = self.drawn.get(&element.object)?;
        Some((*first, *last))
    }

    /// The first text of an element.
    pub fn first_of(&self, element: &Element) -> Option<&Text<'a>> {
        let (page, place, _) = self.drawn.get(&element.object)?;
        self.pages[*page].content.get(*place)
    }
}

impl<'a> Sheet<'a> {
    fn of(
        pdf: &'a TaggedPdf,
        number: usize,
        paths: &BTreeMap<(usize, i64), Vec<&'a Element>>,
    ) -> Sheet<'a> {
        let page = &pdf.pages[number];
        let [width, height] = page.size;
        let mut sheet = Sheet {
            width,
            height,
            content: Vec::new(),
            artifacts: Vec::new(),
            lines: Vec::new(),
        };
        for sequence in &page.sequences {
            let (path, artifacts) = match &sequence.owner {
                Owner::Element { mcid } => (paths.get(&(number, *mcid)).cloned(), None),
                Owner::Artifact { subtype, .. } => (None, subtype.as_deref()),
            };
            let is_content = path.is_some();
            let path = path.unwrap_or_default();
            let written = sequence
                .written
                .iter()
                .filter(|written| !written.text.trim().is_empty());
            let texts = written.map(|written| Text {
                page: number,
                words: &written.text,
                left: written.left,
                right: written.right,
                baseline: written.baseline,
                size: written.size,
                path: path.clone(),
                artifacts,
            });
            if let Some(figure) = path.last().filter(|element| element.role == "Figure") {
                sheet.content.extend(picture(figure, number, &path));
            }
            match is_content {
                true => sheet.content.extend(texts),
                false => sheet.artifacts.extend(texts),
            }
            let lines = sequence.shapes.iter().filter(|shape| shape.is_line);
            sheet.lines.extend(lines.map(|shape| shape.area));
        }
        sheet
    }

    /// The outline of the cell that a text is in.
    pub fn frame(&self, text: &Text) -> Option<[f32; 4]> {
        let (x, y) = (text.left, text.baseline);
        let beside = |line: &&[f32; 4]| line[0] == line[2] && (line[1]..=line[3]).contains(&y);
        let across = |line: &&[f32; 4]| line[1] == line[3] && (line[0]..=line[2]).contains(&x);
        let upright = || self.lines.iter().filter(beside).map(|line| line[0]);
        let level = || self.lines.iter().filter(across).map(|line| line[1]);
        Some([
            upright().filter(|left| *left <= x).max_by(f32::total_cmp)?,
            level()
                .filter(|bottom| *bottom <= y)
                .max_by(f32::total_cmp)?,
            upright()
                .filter(|right| *right > x)
                .min_by(f32::total_cmp)?,
            level().filter(|top| *top > y).min_by(f32::total_cmp)?,
        ])
    }

    /// What artifacts say that is neither header nor footer.
    pub fn repeated(&self) -> impl Iterator<Item = &Text<'a>> {
        self.artifacts
            .iter()
            .filter(|text| text.artifacts.is_none())
    }

    /// The lowest text of its content.
    pub fn lowest(&self) -> Option<&Text<'a>> {
        self.content
            .iter()
            .min_by(|one, other| one.baseline.total_cmp(&other.baseline))
    }

    /// The highest text of its content. Of several, the one that is read first.
    pub fn highest(&self) -> Option<&Text<'a>> {
        self.content
            .iter()
            .rev()
            .max_by(|one, other| one.baseline.total_cmp(&other.baseline))
    }
}

/// A picture as a text that fills its whole area.
fn picture<'a>(figure: &'a Element, page: usize, path: &[&'a Element]) -> Option<Text<'a>> {
    let [left, bottom, right, top] = figure.bbox[..] else {
        return None;
    };
    let size = (top - bottom) / 0.75;
    Some(Text {
        page,
        words: figure.alt.as_deref().unwrap_or_default(),
        left,
        right,
        baseline: bottom + 0.15 * size,
        size,
        path: path.to_vec(),
        artifacts: None,
    })
}

/// Notes which elements each sequence is in.
fn note<'a>(
    element: &'a Element,
    above: &mut Vec<&'a Element>,
    paths: &mut BTreeMap<(usize, i64), Vec<&'a Element>>,
) {
    above.push(element);
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => note(element, above, paths),
            Kid::Marked { page, mcid } => {
                paths.insert((*page, *mcid), above.clone());
            }
            _ => {}
        }
    }
    above.pop();
}

/// Groups what has the same key, in the order of the first of each.
pub fn grouped<'t, 'a, K: Ord + Copy>(
    texts: impl Iterator<Item = &'t Text<'a>>,
    key: impl Fn(&Text<'a>) -> Option<K>,
) -> Vec<(K, Vec<&'t Text<'a>>)>
where
    'a: 't,
{
    let mut groups: Vec<(K, Vec<&Text>)> = Vec::new();
    let mut places = BTreeMap::new();
    for text in texts {
        let Some(key) = key(text) else { continue };
        let place = *places.entry(key).or_insert(groups.len());
        if place == groups.len() {
            groups.push((key, Vec::new()));
        }
        groups[place].1.push(text);
    }
    groups
}

/// The key of an element among others.
pub fn id(element: &Element) -> ObjectId {
    element.object
}
