//! Elements → figures: one picture each, with words for those who cannot see it.
//!
//! A picture is a file beside the page or an `<svg>` within it. Nothing is fetched: an address that leads to another
//! machine or out of what is published is refused.

use super::block::Block;
use super::class::{ClassMeaning, class_of};
use super::element::Element;
use super::figure::{
    Alternate, CaptionPosition, Figure, FigureCaption, FigureKind, Format, Picture,
};
use super::inlines::in_passage;
use super::named_character::without_html_names;
use super::reader::PageReader;
use super::writing::writing_of;
use crate::diagnostic::Code;

impl PageReader<'_> {
    /// A `<figure>`, or an `<img>` or `<svg>` outside one; none if it is refused.
    pub fn figure(&mut self, element: &Element) -> Option<Block> {
        if element.name != "figure" {
            let (picture, alternate) = self.picture(element)?;
            return Some(Block::Figure(Box::new(Figure {
                kind: kind_of(element),
                id: element.attribute("id").map(str::to_owned),
                class: class_of(element),
                language: writing_of(element).language,
                picture,
                alternate,
                caption: None,
            })));
        }
        let (mut found, mut caption) = (None, None);
        for child in self.only(element, &["img", "svg", "figcaption"]) {
            if child.name == "figcaption" {
                let position = match found {
                    None => CaptionPosition::Above,
                    Some(_) => CaptionPosition::Below,
                };
                if caption.is_some() {
                    let help = "put all its words in one `<figcaption>`";
                    self.refuse_figure(child, "this figure has a second caption", help);
                }
                caption = self.figure_caption(child, position).or(caption);
            } else if found.is_some() {
                let help = "give each picture a `<figure>` of its own";
                self.refuse_figure(child, "this figure has a second picture", help);
            } else {
                found = Some(self.picture(child));
            }
        }
        let Some(found) = found else {
            let help = "put an `<img>` or `<svg>` into it, or make it a `<div>`";
            self.refuse_figure(element, "this figure has no picture", help);
            return None;
        };
        let (picture, alternate) = found?;
        if alternate == Alternate::Decoration && caption.is_some() {
            let message = "a picture that says nothing has a caption";
            let help = "say in its alternate text what it shows, or leave the caption out";
            self.refuse(
                Code::PictureWithoutWords,
                element.span.clone(),
                message,
                help,
            );
        }
        Some(Block::Figure(Box::new(Figure {
            kind: kind_of(element),
            id: element.attribute("id").map(str::to_owned),
            class: class_of(element),
            language: writing_of(element).language,
            picture,
            alternate,
            caption,
        })))
    }

    fn refuse_figure(&mut self, element: &Element, message: &str, help: &str) {
        self.refuse(Code::FigureShape, element.span.clone(), message, help);
    }

    fn figure_caption(
        &mut self,
        element: &Element,
        position: CaptionPosition,
    ) -> Option<FigureCaption> {
        let inlines = self.inlines_of(element);
        if inlines.is_empty() {
            let help = "give it words, or remove it";
            self.refuse_figure(element, "this caption has no words", help);
            return None;
        }
        Some(FigureCaption {
            class: class_of(element),
            position,
            inlines: in_passage(element, inlines),
        })
    }

    fn picture(&mut self, element: &Element) -> Option<(Picture, Alternate)> {
        let alternate = self.alternate(element);
        let source = match element.name.as_ref() {
            "svg" => {
                let drawing = without_html_names(self.source(element));
                Some((Format::Svg, drawing.into_bytes().into(), None))
            }
            _ => self.file(element),
        };
        let (width, height) = match element.name.as_ref() {
            // The width and height of an SVG are read with the rest of it when it is drawn.
            "svg" => (None, None),
            _ => (
                self.pixels(element, "width"),
                self.pixels(element, "height"),
            ),
        };
        let (format, bytes, file) = source?;
        let picture = Picture {
            id: self.next_picture(),
            format,
            bytes,
            file,
            width,
            height,
            span: element.span.clone(),
        };
        Some((picture, alternate?))
    }

    /// What the picture shows (WCAG 2.2, success criterion 1.1.1).
    fn alternate(&mut self, element: &Element) -> Option<Alternate> {
        let words = match element.name.as_ref() {
            "svg" => element
                .attribute("aria-label")
                .map(str::to_owned)
                .or_else(|| title(element).map(Element::text)),
            _ => element.attribute("alt").map(str::to_owned),
        };
        let words = words.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
        let decoration = ClassMeaning::Decoration.is_of(element)
            || matches!(element.attribute("role"), Some("presentation" | "none"))
            || element.attribute("aria-hidden") == Some("true");
        match words {
            Some(words) if !words.is_empty() && !decoration => {
                if element.name == "svg" && element.attribute("role") != Some("img") {
                    let message = "a screen reader would read this drawing word by word";
                    let help =
                        "write `<svg role=\"img\" …>`, so that its alternate text is read instead";
                    self.refuse(
                        Code::PictureWithoutWords,
                        element.span.clone(),
                        message,
                        help,
                    );
                }
                self.check_characters(&words, &element.span);
                Some(Alternate::Words(words))
            }
            Some(words) if !words.is_empty() => {
                let message = "this picture says that it is decoration, and yet has alternate text";
                let help = "keep the one that is true, and remove the other";
                self.refuse(
                    Code::PictureWithoutWords,
                    element.span.clone(),
                    message,
                    help,
                );
                None
            }
            None if element.name == "img" => {
                self.without_words(element);
                None
            }
            _ if decoration => Some(Alternate::Decoration),
            _ => {
                self.without_words(element);
                None
            }
        }
    }

    fn without_words(&mut self, element: &Element) {
        let help = match element.name.as_ref() {
            "svg" => {
                "write `<svg role=\"img\" aria-label=\"what it shows\">`; if it says nothing, `role=\"presentation\"`"
            }
            _ => {
                "write `alt=\"what it shows\"`; if it says nothing, `alt=\"\"` and `class=\"decoration\"`"
            }
        };
        self.refuse(
            Code::PictureWithoutWords,
            element.span.clone(),
            "this picture has no alternate text",
            help,
        );
    }
}

fn kind_of(element: &Element) -> FigureKind {
    match ClassMeaning::Crest.is_of(element) {
        true => FigureKind::Crest,
        false => FigureKind::Picture,
    }
}

fn title(svg: &Element) -> Option<&Element> {
    svg.elements().find(|child| child.name == "title")
}

/// Whether blocks say nothing: none at all, or nothing but decoration.
pub(super) fn say_nothing(blocks: &[Block]) -> bool {
    blocks.iter().all(
        |block| matches!(block, Block::Figure(figure) if figure.alternate == Alternate::Decoration),
    )
}
