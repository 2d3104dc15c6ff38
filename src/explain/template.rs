//! The explanations of findings about a template, and of the pictures in it.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const TEMPLATE_SYNTAX: Explanation = say(
    "A template cannot be understood. {{ … }} prints a value, {% … %} decides or repeats, and each {% if … %} has \
     its {% endif %}, each {% for … %} its {% endfor %}.",
    "Templates are written for Tera. https://keats.github.io/tera/docs/",
    "{% if paper.introduction %}<p>…</p>",
    "{% if paper.introduction %}<p>…</p>{% endif %}",
);

pub(super) const TEMPLATE_FAILED: Explanation = say(
    "A template asks for something that it cannot have. templates/README.md lists what each template can ask for.",
    "A misspelt name would print nothing in every paper.",
    "{{ review.titel }}",
    "{{ review.title }}",
);

pub(super) const TEMPLATE_MISSING: Explanation = say(
    "A template is not there.",
    "Another one is built on it, or a paper is made by it.",
    "{% extends \"pages.html\" %}",
    "{% extends \"page.html\" %}",
);

pub(super) const FIGURE_SHAPE: Explanation = say(
    "A figure is not one picture and at most one caption.",
    "A screen reader reads out a figure as one thing with one name.",
    "<figure><figcaption>Grades</figcaption></figure>",
    "<figure><img src=\"chart.svg\" alt=\"Eleven of 19 achieved\"><figcaption>Grades</figcaption></figure>",
);

pub(super) const PICTURE_ADDRESS: Explanation = say(
    "A picture is not a file in the templates folder.",
    "Nothing is fetched from elsewhere, so that papers are the same on every machine.",
    "<img src=\"https://www.example.gov.uk/crest.svg\" alt=\"Crest\">",
    "<img src=\"crest.svg\" alt=\"Crest\">",
);

pub(super) const PICTURE_FORMAT: Explanation = say(
    "A picture is in a format that a paper cannot show.",
    "SVG, PNG and JPEG can be shown on the page and in the PDF alike.",
    "<img src=\"crest.gif\" alt=\"Crest\">",
    "<img src=\"crest.png\" alt=\"Crest\">",
);

pub(super) const PICTURE_MISSING: Explanation = say(
    "A picture cannot be read.",
    "The page would show a gap.",
    "<img src=\"crets.svg\" alt=\"Crest\">",
    "<img src=\"crest.svg\" alt=\"Crest\">",
);

pub(super) const PICTURE_SIZE: Explanation = say(
    "The width or height of a picture is not a number of pixels.",
    "Page and PDF show it in the same proportions.",
    "<img src=\"crest.svg\" alt=\"Crest\" width=\"wide\">",
    "<img src=\"crest.svg\" alt=\"Crest\" width=\"320\">",
);

pub(super) const PICTURE_UNPRINTABLE: Explanation = say(
    "A picture cannot be printed. Its file is damaged, or draws with something that a PDF for the archive cannot \
     have.",
    "Page and PDF show the same.",
    "<img src=\"broken.svg\" alt=\"Crest\">",
    "<img src=\"crest.svg\" alt=\"Crest\">      <!-- saved again as plain SVG -->",
);

pub(super) const PICTURE_WITHOUT_WORDS: Explanation = say(
    "A picture does not say what it shows, or contradicts itself about it.",
    "Its alternate text is read out to people who cannot see it (WCAG 1.1.1).",
    "<img src=\"chart.svg\">",
    "<img src=\"chart.svg\" alt=\"Eleven of 19 achieved\">\n<img src=\"line.svg\" alt=\"\" class=\"decoration\">",
);
