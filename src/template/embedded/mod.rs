//! A page → a part of a larger page: a paper in the pack of a meeting.
//!
//! ```text
//! page ─► tokens ─► <main>, without the council's masthead
//!                     ├─ headings some levels deeper
//!                     ├─ ids with the part's name before them, so that no two parts share one
//!                     └─ links and pictures as they are seen from the larger page
//! ```
//!
//! It must not know what a paper says, nor which papers there are: where a link leads, it asks.

mod tag;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use html5gum::{DefaultEmitter, Token, Tokenizer};

use tag::{Attribute, StartTag};

/// What becomes of a page within a larger one.
pub struct Embedding<'e> {
    /// The name of the part, which comes before its ids.
    pub name: &'e str,
    /// How many levels deeper its headings are.
    pub deeper: u8,
    /// What its title begins with in the larger page, such as the number of an item; mostly nothing.
    pub mark: &'e str,
    /// Where an address of the page leads from the larger page; none for one that stays as it is.
    pub lead: &'e dyn Fn(&str) -> Option<String>,
}

/// The classes of what the larger page has at its own head.
const MASTHEAD: [&str; 3] = ["council", "strapline", "masthead"];

/// Elements that hold nothing.
const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];

impl Embedding<'_> {
    /// What is inside the page's `<main>`, as a part of the larger page. A page without one gives nothing. What is not
    /// changed stays as it is, letter by letter.
    pub fn embed(&self, page: &str) -> EmbeddedPage {
        let mut part = EmbeddedPart {
            embedding: self,
            html: String::with_capacity(page.len()),
            is_inside: false,
            left_out: None,
            id: None,
        };
        let mut done = 0;
        let emitter = DefaultEmitter::<usize>::new_with_span();
        for Ok(token) in Tokenizer::new_with_emitter(page, emitter) {
            let span = match &token {
                Token::StartTag(tag) => tag.span,
                Token::EndTag(tag) => tag.span,
                Token::Comment(comment) => comment.span,
                _ => continue,
            };
            part.text(page.get(done..span.start).unwrap_or_default());
            done = span.end;
            let written = page.get(span.start..span.end).unwrap_or_default();
            match token {
                Token::StartTag(_) => part.start(StartTag::of(written)),
                Token::EndTag(tag) => part.end(written, &String::from_utf8_lossy(&tag.name)),
                _ => {}
            }
        }
        EmbeddedPage {
            html: part.html.trim().to_owned(),
            id: part.id.unwrap_or_else(|| self.name.to_owned()),
        }
    }
}

/// A page as a part of a larger one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmbeddedPage {
    /// Its HTML.
    pub html: String,
    /// The id of its title: the name of the part, unless the title has an id of its own.
    pub id: String,
}

/// A part being written.
struct EmbeddedPart<'e> {
    embedding: &'e Embedding<'e>,
    html: String,
    /// Whether the tokens are inside `<main>`.
    is_inside: bool,
    /// The name of an element that is left out, and how many of the name are open.
    left_out: Option<(String, usize)>,
    /// The id of the first heading, once that has begun.
    id: Option<String>,
}

impl EmbeddedPart<'_> {
    fn text(&mut self, text: &str) {
        if self.is_inside && self.left_out.is_none() {
            self.html.push_str(text);
        }
    }

    fn start(&mut self, mut tag: StartTag<'_>) {
        if tag.name == "main" {
            self.is_inside = true;
            return;
        }
        if !self.is_inside {
            return;
        }
        let is_void = tag.is_closed || VOID.contains(&tag.name);
        match &mut self.left_out {
            Some((name, open)) => {
                *open += usize::from(!is_void && *name == tag.name);
                return;
            }
            None if MASTHEAD.iter().any(|class| tag.has_class(class)) => {
                self.left_out = (!is_void).then(|| (tag.name.to_owned(), 1));
                return;
            }
            None => {}
        }
        let deeper = self.deeper(tag.name);
        for attribute in &mut tag.attributes {
            let value = attribute.value.as_deref();
            let changed = value.and_then(|value| self.changed(attribute.name, value));
            if let Some(changed) = changed {
                attribute.value = Some(Cow::Owned(changed));
            }
        }
        let is_title = deeper.is_some() && self.id.is_none();
        if is_title {
            self.id = Some(self.name_title(&mut tag));
        }
        tag.write(deeper.as_deref(), &mut self.html);
        if is_title && !self.embedding.mark.is_empty() {
            let mark = self.embedding.mark.replace('&', "&amp;");
            self.html.push_str(&mark.replace('<', "&lt;"));
            self.html.push(' ');
        }
    }

    /// The id of the title, which gets one where it has none.
    fn name_title(&self, title: &mut StartTag<'_>) -> String {
        let ids = title.attributes.iter().filter(|one| one.name == "id");
        match ids.filter_map(|one| one.value.as_deref()).next() {
            Some(id) => id.to_owned(),
            None => {
                let id = self.embedding.name.to_owned();
                title.attributes.push(Attribute {
                    name: "id",
                    value: Some(Cow::Owned(id.clone())),
                });
                id
            }
        }
    }

    fn end(&mut self, written: &str, name: &str) {
        if name == "main" {
            self.is_inside = false;
        }
        if !self.is_inside {
            return;
        }
        match &mut self.left_out {
            Some((left_out, open)) if left_out == name => {
                *open -= 1;
                if *open == 0 {
                    self.left_out = None;
                }
            }
            Some(_) => {}
            None => match self.deeper(name) {
                Some(deeper) => self.html.push_str(&format!("</{deeper}>")),
                None => self.html.push_str(written),
            },
        }
    }

    /// The name of a heading that is deeper, but no deeper than there is; none for another element.
    fn deeper(&self, name: &str) -> Option<String> {
        let level: u8 = name.strip_prefix('h')?.parse().ok()?;
        let is_heading = (1..=6).contains(&level);
        is_heading.then(|| format!("h{}", (level + self.embedding.deeper).min(6)))
    }

    /// The value of an attribute in the larger page; none where it is the same.
    fn changed(&self, name: &str, value: &str) -> Option<String> {
        let own = |id: &str| format!("{}-{id}", self.embedding.name);
        match name {
            "id" => Some(own(value)),
            "aria-labelledby" | "aria-describedby" | "headers" => {
                let ids: Vec<String> = value.split_ascii_whitespace().map(own).collect();
                Some(ids.join(" "))
            }
            "href" | "xlink:href" => match value.strip_prefix('#') {
                Some(id) => Some(format!("#{}", own(id))),
                None => (self.embedding.lead)(value),
            },
            "src" => (self.embedding.lead)(value),
            _ => {
                let id = value.strip_prefix("url(#")?.strip_suffix(')')?;
                Some(format!("url(#{})", own(id)))
            }
        }
    }
}
