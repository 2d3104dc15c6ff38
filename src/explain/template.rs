//! What is said of a template, and of the pictures in it.

use super::say;
use crate::diagnostic::Explanation;

/// Explained here.
pub(super) const EXPLAINED: &[Explanation] = &[
    say(
        "template-syntax",
        "A template cannot be understood. {{ … }} prints a value, {% … %} decides or repeats, and each {% if … %} has its \
         {% endif %}, each {% for … %} its {% endfor %}.",
        "Templates are written for Tera. https://keats.github.io/tera/docs/",
        "{% if paper.introduction %}<p>…</p>",
        "{% if paper.introduction %}<p>…</p>{% endif %}",
    ),
    say(
        "template-failed",
        "A template asks for something that it cannot have. templates/README.md lists what each template can ask for.",
        "A misspelt name would print nothing in every paper.",
        "{{ review.titel }}",
        "{{ review.title }}",
    ),
    say(
        "template-missing",
        "A template is not there.",
        "Another one is built on it, or a paper is made by it.",
        "{% extends \"pages.html\" %}",
        "{% extends \"page.html\" %}",
    ),
    say(
        "figure-shape",
        "A figure is not one picture and at most one caption.",
        "A screen reader reads out a figure as one thing with one name.",
        "<figure><figcaption>Grades</figcaption></figure>",
        "<figure><img src=\"chart.svg\" alt=\"Eleven of 19 achieved\"><figcaption>Grades</figcaption></figure>",
    ),
    say(
        "picture-address",
        "A picture is not a file among the templates.",
        "Nothing is fetched from elsewhere, so that papers are the same on every machine.",
        "<img src=\"https://www.example.gov.uk/crest.svg\" alt=\"Crest\">",
        "<img src=\"crest.svg\" alt=\"Crest\">",
    ),
    say(
        "picture-format",
        "A picture is in a format that a paper cannot show.",
        "SVG, PNG and JPEG can be shown on the page and in the PDF alike.",
        "<img src=\"crest.gif\" alt=\"Crest\">",
        "<img src=\"crest.png\" alt=\"Crest\">",
    ),
    say(
        "picture-missing",
        "A picture cannot be had.",
        "The page would show a gap.",
        "<img src=\"crets.svg\" alt=\"Crest\">",
        "<img src=\"crest.svg\" alt=\"Crest\">",
    ),
    say(
        "picture-size",
        "The width or height of a picture is not a number of pixels.",
        "Page and PDF show it in the same proportions.",
        "<img src=\"crest.svg\" alt=\"Crest\" width=\"wide\">",
        "<img src=\"crest.svg\" alt=\"Crest\" width=\"320\">",
    ),
    say(
        "picture-unprintable",
        "A picture cannot be printed. Its file is damaged, or draws with something that a PDF for the archive cannot have.",
        "Page and PDF show the same.",
        "<img src=\"broken.svg\" alt=\"Crest\">",
        "<img src=\"crest.svg\" alt=\"Crest\">      <!-- saved again as plain SVG -->",
    ),
    say(
        "picture-without-words",
        "A picture does not say what it shows, or contradicts itself about it.",
        "Those who cannot see it are read its alternate text (WCAG 1.1.1).",
        "<img src=\"chart.svg\">",
        "<img src=\"chart.svg\" alt=\"Eleven of 19 achieved\">\n<img src=\"line.svg\" alt=\"\" class=\"decoration\">",
    ),
];
