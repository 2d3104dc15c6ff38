//! Elements → blocks, from the closed vocabulary of a paper.

use super::block::{Block, DefinitionItem, Group, GroupKind, Heading, Paragraph, Quote};
use super::class::{Class, ClassMeaning, class_of, is_screen_only};
use super::element::{Element, Node};
use super::figures::say_nothing;
use super::inline::{Inline, words};
use super::inlines::is_inline;
use super::level::Level;
use super::reader::PageReader;
use super::writing::{Writing, writing_of};
use crate::diagnostic::Code;

impl PageReader<'_> {
    /// What an element says, block by block. Words between blocks become paragraphs.
    pub fn blocks(&mut self, parent: &Element) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose: Vec<&Node> = Vec::new();
        for node in &parent.children {
            match node {
                Node::Element(element) if is_screen_only(element) => {}
                Node::Element(element) if !is_inline(&element.name) => {
                    self.paragraph_of(&mut loose, &mut blocks);
                    blocks.extend(self.block(element));
                }
                _ => loose.push(node),
            }
        }
        self.paragraph_of(&mut loose, &mut blocks);
        blocks.shrink_to_fit();
        blocks
    }

    fn paragraph_of(&mut self, loose: &mut Vec<&Node>, blocks: &mut Vec<Block>) {
        let inlines = self.inlines(std::mem::take(loose));
        if !inlines.is_empty() {
            blocks.push(Block::Paragraph(Paragraph {
                class: Class::default(),
                writing: Writing::default(),
                inlines,
            }));
        }
    }

    fn block(&mut self, element: &Element) -> Option<Block> {
        let class = class_of(element);
        match element.name.as_ref() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element).map(Block::Heading),
            "p" => {
                let inlines = self.inlines_of(element);
                (!inlines.is_empty()).then(|| {
                    Block::Paragraph(Paragraph {
                        class,
                        writing: writing_of(element),
                        inlines,
                    })
                })
            }
            "ul" | "ol" => self.list(element),
            "dl" => self.definitions(element),
            "table" => self.table(element).map(Box::new).map(Block::Table),
            "blockquote" => Some(Block::Quote(Quote {
                writing: writing_of(element),
                blocks: self.blocks(element),
            })),
            "hr" => Some(Block::Rule),
            "section" => Some(self.group(GroupKind::Section, class, element)),
            "div" => Some(self.group(GroupKind::Division, class, element)),
            "figure" | "img" | "svg" => self.figure(element),
            name => {
                let message = format!("`<{name}>` is not an element a paper can have");
                let help = "use headings, paragraphs, lists, definition lists, tables, figures, quotes, sections and divisions";
                self.refuse(Code::HtmlVocabulary, element.span.clone(), &message, help);
                None
            }
        }
    }

    /// A heading, with its level from the name of its tag.
    pub fn heading(&mut self, element: &Element) -> Option<Heading> {
        let inlines = self.inlines_of(element);
        if words(&inlines).trim().is_empty() {
            let help = "give it words, or remove it";
            self.refuse(
                Code::HeadingWithoutWords,
                element.span.clone(),
                "this heading has no words",
                help,
            );
            return None;
        }
        Some(Heading {
            level: Level::of_tag(&element.name)?,
            id: element.attribute("id").map(str::to_owned),
            class: class_of(element),
            writing: writing_of(element),
            inlines,
        })
    }

    fn group(&mut self, kind: GroupKind, class: Class, element: &Element) -> Block {
        Block::Group(Group {
            kind,
            pages: self.pages_of(element),
            is_pack_part: ClassMeaning::PackPart.is_of(element),
            class,
            writing: writing_of(element),
            blocks: self.blocks(element),
        })
    }

    fn definitions(&mut self, element: &Element) -> Option<Block> {
        let mut definitions: Vec<DefinitionItem> = Vec::new();
        let mut term: Option<(Vec<Inline>, &Element)> = None;
        for child in self.only(element, &["dt", "dd"]) {
            if child.name == "dt" {
                if let Some((_, alone)) = term.replace((self.inlines_of(child), child)) {
                    self.term_alone(alone);
                }
            } else if let Some((words, term)) = term.take() {
                definitions.push(DefinitionItem {
                    term: words,
                    term_writing: writing_of(term),
                    writing: writing_of(child),
                    description: self.blocks(child),
                });
            } else {
                let help = "write one `<dt>` before each `<dd>`";
                self.refuse(
                    Code::DefinitionWithoutTerm,
                    child.span.clone(),
                    "this `<dd>` has no `<dt>` before it",
                    help,
                );
            }
        }
        if let Some((_, alone)) = term {
            self.term_alone(alone);
        }
        for DefinitionItem {
            term, description, ..
        } in &definitions
        {
            if words(term).trim().is_empty() || say_nothing(description) {
                let help = "give both the `<dt>` and the `<dd>` words";
                self.refuse(
                    Code::DefinitionWithoutWords,
                    element.span.clone(),
                    "a term or what it stands for is empty",
                    help,
                );
            }
        }
        (!definitions.is_empty()).then_some(Block::Definitions(definitions))
    }

    /// A term without a description would be on the web page and not in the PDF.
    fn term_alone(&mut self, term: &Element) {
        self.refuse(
            Code::DefinitionWithoutWords,
            term.span.clone(),
            "this `<dt>` has no `<dd>` after it",
            "write one `<dd>` after each `<dt>`",
        );
    }

    /// The children of an element that may only hold elements of these names.
    pub fn only<'e>(&mut self, element: &'e Element, names: &[&str]) -> Vec<&'e Element> {
        let mut children: Vec<&Element> = Vec::new();
        for node in &element.children {
            match node {
                Node::Element(child) if is_screen_only(child) => {}
                Node::Element(child) if names.contains(&child.name.as_ref()) => {
                    children.push(child)
                }
                Node::Text { text, .. } if text.trim().is_empty() => {}
                _ => {
                    let span = node.span();
                    let message = format!(
                        "only {} can be directly in `<{}>`",
                        tags(names),
                        element.name
                    );
                    self.refuse(
                        Code::HtmlVocabulary,
                        span.clone(),
                        &message,
                        "put it inside one of them",
                    );
                }
            }
        }
        children
    }
}

fn tags(names: &[&str]) -> String {
    names
        .iter()
        .map(|name| format!("`<{name}>`"))
        .collect::<Vec<_>>()
        .join(" or ")
}
