//! HTML text → [elements](super::element) inside one another.
//!
//! It must not know which elements a paper may have, only that tags are closed.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, Tokenizer};

use super::class::ClassMeanings;
use super::element::{Element, Node, name_of};
use super::overloaded::overloaded_tag;
use super::page_text::{cleaned, on_one_line};

use crate::bounds::{DEEPEST_PAGE, MOST_ELEMENTS, MOST_PAGE_ATTRIBUTES};

/// A tag that does not fit: its place, and a sentence about it.
pub(super) struct TagFault {
    /// Where.
    pub span: Range<usize>,
    /// What.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Elements that never hold anything.
const VOID: [&str; 8] = ["br", "hr", "img", "meta", "link", "input", "wbr", "base"];

/// Reads the whole page: an element without a name that holds the page's top nodes, and every tag that does not fit.
///
/// # Errors
///
/// Where a tag, or the page, has more than can be read. Then nothing of the page has been.
pub(super) fn elements(html: &str) -> Result<(Element, Vec<TagFault>), TagFault> {
    if let Some(span) = overloaded_tag(html) {
        let message = format!("this tag has more than {MOST_PAGE_ATTRIBUTES} attributes");
        let help = "remove those that nobody needs".to_owned();
        return Err(TagFault {
            span,
            message,
            help,
        });
    }
    let mut nesting = Nesting {
        tag: Element::default(),
        is_repeated: false,
        open: vec![Element::default()],
        text: None,
        elements: 0,
        too_many: None,
        faults: Vec::new(),
    };
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| {
        nesting.take(event, span.start..span.end);
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, Silent(emitter)).finish();
    if let Some(fault) = nesting.too_many {
        return Err(fault);
    }
    nesting.add_text();
    while nesting.open.len() > 1 {
        nesting.close();
    }
    Ok((nesting.open.pop().unwrap_or_default(), nesting.faults))
}

/// An emitter that does not report faults of single characters. The tokenizer then need not look for them in every
/// character; those that matter are found when the page is read.
struct Silent<E>(E);

impl<E: Emitter> ForwardingEmitter for Silent<E> {
    type Token = E::Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = Self::Token> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }
}

/// Elements being nested.
struct Nesting {
    /// The start tag that is being read.
    tag: Element,
    /// Whether it has the attribute that is being read already; then the first one counts.
    is_repeated: bool,
    /// The elements that are not closed yet, the innermost last; the first is the page.
    open: Vec<Element>,
    /// Text that is being read, with its place. It comes in pieces where it has character references.
    text: Option<(String, Range<usize>)>,
    /// How many have begun.
    elements: usize,
    /// The first that is one too many.
    too_many: Option<TagFault>,
    faults: Vec<TagFault>,
}

impl Nesting {
    fn take(&mut self, event: CallbackEvent<'_>, span: Range<usize>) {
        if self.too_many.is_some() {
            return;
        }
        if matches!(
            event,
            CallbackEvent::OpenStartTag { .. } | CallbackEvent::EndTag { .. }
        ) {
            self.add_text();
        }
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.elements += 1;
                if self.elements > MOST_ELEMENTS {
                    self.too_many = Some(TagFault {
                        span: span.clone(),
                        message: format!(
                            "this page has more than {},000 elements",
                            MOST_ELEMENTS / 1000
                        ),
                        help: "look for a text or a loop that repeats itself, or make several pages of it".to_owned(),
                    });
                }
                self.tag = Element {
                    name: name_of(&text_of(name)),
                    span,
                    ..Element::default()
                };
            }
            CallbackEvent::AttributeName { name } => {
                let name = text_of(name);
                self.is_repeated = self.tag.attribute(&name).is_some();
                if !self.is_repeated {
                    self.tag.attributes.push((name_of(&name), String::new()));
                }
            }
            CallbackEvent::AttributeValue { value } if !self.is_repeated => {
                if let Some((name, own)) = self.tag.attributes.last_mut() {
                    if name == "class" {
                        self.tag.meanings = ClassMeanings::of(&text_of(value));
                    }
                    *own = match name.as_ref() {
                        "alt" | "title" | "aria-label" | "content" => {
                            on_one_line(&cleaned(text_of(value).into_owned()))
                        }
                        // The others are names and addresses, which must stay those of what they name.
                        _ => text_of(value).into_owned(),
                    };
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => self.start(self_closing, span.end),
            CallbackEvent::EndTag { name } => self.end(&text_of(name), span),
            CallbackEvent::String { value } => {
                let typed = text_of(value);
                match &mut self.text {
                    Some((text, own)) => {
                        text.push_str(&typed);
                        own.end = span.end;
                    }
                    None => self.text = Some((typed.into_owned(), span)),
                }
            }
            CallbackEvent::AttributeValue { .. }
            | CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
    }

    fn start(&mut self, self_closing: bool, end: usize) {
        let mut element = std::mem::take(&mut self.tag);
        element.span.end = end;
        element.end = end;
        if self_closing || VOID.contains(&element.name.as_ref()) {
            self.add(Node::Element(Box::new(element)));
        } else if self.open.len() >= DEEPEST_PAGE {
            self.faults.push(TagFault {
                span: element.span,
                message: format!("elements are nested more than {DEEPEST_PAGE} deep"),
                help: "a paper needs a few levels only; look for a tag that is never closed"
                    .to_owned(),
            });
        } else {
            self.open.push(element);
        }
    }

    fn end(&mut self, name: &str, span: Range<usize>) {
        if self.open.iter().skip(1).any(|element| element.name == name) {
            while self.open.last().is_some_and(|element| element.name != name) {
                self.close();
            }
            if let Some(mut element) = self.open.pop() {
                element.end = span.end;
                // An index has a hundred thousand of them.
                element.children.shrink_to_fit();
                self.add(Node::Element(Box::new(element)));
            }
        } else if !VOID.contains(&name) {
            self.faults.push(TagFault {
                span,
                message: format!("`</{name}>` closes nothing"),
                help: format!("remove it, or write `<{name}>` where it begins"),
            });
        }
    }

    /// Closes the innermost element although its end tag is missing.
    fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.faults.push(TagFault {
                span: element.span.clone(),
                message: format!("`<{}>` is never closed", element.name),
                help: format!("write `</{}>` where it ends", element.name),
            });
            self.add(Node::Element(Box::new(element)));
        }
    }

    /// Adds the text that has been read, cleaned as a whole: a character reference may be an accent on the letter before
    /// it, or a soft hyphen between two letters.
    fn add_text(&mut self) {
        let Some((typed, span)) = self.text.take() else {
            return;
        };
        self.add(Node::Text {
            text: cleaned(typed),
            span,
        });
    }

    fn add(&mut self, node: Node) {
        if let Some(element) = self.open.last_mut() {
            element.children.push(node);
        }
    }
}

/// The characters of a token.
pub(super) fn text_of(token: &[u8]) -> Cow<'_, str> {
    // Nearly all are sound, which is quickly seen.
    match std::str::from_utf8(token) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(token),
    }
}
