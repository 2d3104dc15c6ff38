//! The explanations of findings about a theme and its fonts.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const THEME_COLOUR: Explanation = say(
    "This is not a colour, or not one that [colour] names.",
    "Colours are named once, so that one change changes them everywhere.",
    "colour = \"dark blue\"",
    "colour = \"#0f3d66\"",
);

pub(super) const THEME_CONTRAST: Explanation = say(
    "Words do not stand out enough from their background. The contrast must be at least 4.5 to 1.",
    "People with low vision could not read them (WCAG 1.4.3).",
    "text = \"#9aa0a6\"           # on white",
    "text = \"#141414\"",
);

pub(super) const THEME_LENGTH: Explanation = say(
    "This is not a length. A length is a number and a unit.",
    "Without a unit nobody knows how long it is.",
    "margin_left = \"20\"",
    "margin_left = \"20mm\"",
);

pub(super) const THEME_NO_ROOM: Explanation = say(
    "The margins leave no room for words.",
    "Nothing could be typeset.",
    "width = \"100mm\"\nmargin_left = \"60mm\"\nmargin_right = \"60mm\"",
    "width = \"210mm\"\nmargin_left = \"20mm\"\nmargin_right = \"20mm\"",
);

pub(super) const THEME_OUT_OF_RANGE: Explanation = say(
    "A number is larger or smaller than makes sense.",
    "Lines would run into one another, or off the page.",
    "line_height = 0.5",
    "line_height = 1.3",
);

pub(super) const THEME_TOO_SMALL: Explanation = say(
    "Letters are too small to read on paper.",
    "Guidance on accessible documents asks for at least 12 point. \
     https://www.gov.uk/guidance/publishing-accessible-documents",
    "size = \"8pt\"",
    "size = \"12pt\"",
);

pub(super) const THEME_WEIGHT: Explanation = say(
    "There is no such font weight.",
    "The theme has two upright fonts, one regular and one bold.",
    "weight = \"heavy\"",
    "weight = \"bold\"",
);

pub(super) const FONT_UNUSABLE: Explanation = say(
    "A font cannot be used. The file is missing or damaged, is not a TrueType or OpenType font with outlines, holds several \
     fonts, or its licence does not allow it in documents.",
    "PDF/UA and PDF/A require every font to be in the file.",
    "regular = \"fonts/missing.ttf\"",
    "regular = \"fonts/LiberationSans-Regular.ttf\"",
);
