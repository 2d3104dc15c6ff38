//! A start tag as it is written → its parts, to be changed and written again.

use std::borrow::Cow;

/// A start tag.
pub(super) struct StartTag<'p> {
    /// Its name.
    pub name: &'p str,
    /// Its attributes, in the order of the page.
    pub attributes: Vec<Attribute<'p>>,
    /// Whether it ends itself.
    pub is_closed: bool,
}

/// An attribute, as it is written.
pub(super) struct Attribute<'p> {
    /// Its name.
    pub name: &'p str,
    /// Its value without quotation marks; none where it has none.
    pub value: Option<Cow<'p, str>>,
}

impl<'p> StartTag<'p> {
    /// The tag that is written so.
    pub fn of(written: &'p str) -> Self {
        let inside = written.trim_start_matches('<');
        let inside = inside.strip_suffix('>').unwrap_or(inside);
        let is_closed = inside.ends_with('/');
        let inside = inside.trim_end_matches('/');
        let (name, mut rest) = inside.split_at(end_of_name(inside));
        let mut attributes = Vec::new();
        while let Some((attribute, after)) = Attribute::first(rest) {
            attributes.push(attribute);
            rest = after;
        }
        Self {
            name,
            attributes,
            is_closed,
        }
    }

    /// Whether a class is among its classes.
    pub fn has_class(&self, class: &str) -> bool {
        let mut classes = self.attributes.iter().filter(|one| one.name == "class");
        classes.any(|one| {
            let classes = one.value.as_deref().unwrap_or_default();
            classes.split_ascii_whitespace().any(|own| own == class)
        })
    }

    /// Adds it to a page, with another name if one is given.
    pub fn write(&self, name: Option<&str>, page: &mut String) {
        page.push('<');
        page.push_str(name.unwrap_or(self.name));
        for Attribute { name, value } in &self.attributes {
            page.push(' ');
            page.push_str(name);
            if let Some(value) = value {
                // A value that has such a mark was written between marks of the other kind.
                let mark = if value.contains('"') { '\'' } else { '"' };
                page.extend(['=', mark]);
                page.push_str(value);
                page.push(mark);
            }
        }
        page.push_str(if self.is_closed { "/>" } else { ">" });
    }
}

impl<'p> Attribute<'p> {
    /// The first attribute in the rest of a tag, and what follows it.
    fn first(rest: &'p str) -> Option<(Self, &'p str)> {
        let rest = rest.trim_start();
        let (name, after) = rest.split_at(end_of_name(rest));
        if name.is_empty() {
            return None;
        }
        let Some(value) = after.trim_start().strip_prefix('=') else {
            return Some((Self { name, value: None }, after));
        };
        let value = value.trim_start();
        let quoted = ['"', '\''].into_iter().find_map(|mark| {
            let inside = value.strip_prefix(mark)?;
            inside.split_once(mark)
        });
        let (value, after) = quoted.unwrap_or_else(|| {
            let end = value.find(|sign: char| sign.is_ascii_whitespace());
            value.split_at(end.unwrap_or(value.len()))
        });
        let value = Some(Cow::Borrowed(value));
        Some((Self { name, value }, after))
    }
}

/// Where a name ends that something begins with.
fn end_of_name(text: &str) -> usize {
    let end = text.find(|sign: char| sign.is_ascii_whitespace() || sign == '=');
    end.unwrap_or(text.len())
}
