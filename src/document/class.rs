//! Classes: the names that a template gives an element.
//!
//! Most are the web team's own and change only how the element looks. A few mean something, and those are read here and
//! nowhere else: what comes out of this room has them as types.

use super::element::Element;

/// The names a template gives an element so that the theme and the style sheet can change its look
/// (`class="strapline"`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Class(Vec<String>);

impl Class {
    /// The names in a `class` attribute.
    pub fn new(attribute: &str) -> Self {
        Self(
            attribute
                .split_ascii_whitespace()
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Each name, in the order written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// A class that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum ClassMeaning {
    /// The element is on the web page only.
    ScreenOnly,
    /// The element is in the PDF only. The style sheet hides it on a screen; here it is like any other.
    PrintOnly,
    /// The picture is the council's crest.
    Crest,
    /// The picture says nothing.
    Decoration,
    /// The list is one of contents.
    Contents,
    /// The group is a part of a pack.
    PackPart,
    /// The group begins a new page.
    NewPage,
    /// The table is set on a sheet turned sideways.
    Landscape,
    /// The columns of the table are equally wide, but for that of its labels.
    EvenColumns,
    /// The cell is of figures, at the right of its column.
    Figures,
    /// The words are the marker that a list item brings itself.
    Marker,
    /// No line ends between the words.
    Together,
}

/// `ALL` has every meaning: the number of the last one says how many there are.
const _: () = assert!(ClassMeaning::ALL.len() == ClassMeaning::Together as usize + 1);

/// Which classes of an element mean something. They are found once, because many rooms ask for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ClassMeanings(u16);

impl ClassMeanings {
    /// Those in a `class` attribute.
    pub fn of(attribute: &str) -> Self {
        let names = attribute.split_ascii_whitespace();
        let meant = names.filter_map(|name| {
            let mut all = ClassMeaning::ALL.into_iter();
            all.find(|meaning| meaning.name() == name)
        });
        Self(meant.fold(0, |all, meaning| all | Self::bit(meaning)))
    }

    fn has(self, meaning: ClassMeaning) -> bool {
        self.0 & Self::bit(meaning) != 0
    }

    fn bit(meaning: ClassMeaning) -> u16 {
        1 << meaning as u8
    }
}

impl ClassMeaning {
    const ALL: [Self; 12] = [
        Self::ScreenOnly,
        Self::PrintOnly,
        Self::Crest,
        Self::Decoration,
        Self::Contents,
        Self::PackPart,
        Self::NewPage,
        Self::Landscape,
        Self::EvenColumns,
        Self::Figures,
        Self::Marker,
        Self::Together,
    ];

    /// The class as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::ScreenOnly => "screen-only",
            Self::PrintOnly => "print-only",
            Self::Crest => "crest",
            Self::Decoration => "decoration",
            Self::Contents => "contents",
            Self::PackPart => "pack-part",
            Self::NewPage => "new-page",
            Self::Landscape => "landscape",
            Self::EvenColumns => "even-columns",
            Self::Figures => "figures",
            Self::Marker => "marker",
            Self::Together => "together",
        }
    }

    /// Whether an element has the class.
    pub fn is_of(self, element: &Element) -> bool {
        element.meanings.has(self)
    }

    /// Whether it is among some classes.
    pub fn is_in(self, class: &Class) -> bool {
        class.names().any(|name| name == self.name())
    }
}

/// The names of an element's classes, in the order written.
pub(super) fn names_of(element: &Element) -> impl Iterator<Item = &str> {
    let attribute = element.attribute("class").unwrap_or_default();
    attribute.split_ascii_whitespace()
}

/// The classes of an element.
pub(super) fn class_of(element: &Element) -> Class {
    Class::new(element.attribute("class").unwrap_or_default())
}

/// Whether an element belongs to the web page only.
pub(super) fn is_screen_only(element: &Element) -> bool {
    ClassMeaning::ScreenOnly.is_of(element)
}
