//! The explanations of findings about the words of a text.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const BLANK_TEXT: Explanation = say(
    "A text that must say something is blank.",
    "It would be an empty cell, which guidance on accessible tables is against.",
    "text = \"\"",
    "text = \"Publish exclusion data each School Term.\"",
);

pub(super) const BROKEN_LINE: Explanation = say(
    "A text that must be on one line has a line break or a tab.",
    "Titles, names and labels are printed on one line, and read out in one go.",
    "title = \"\"\"\nInclusion\nin Schools\n\"\"\"",
    "title = \"Inclusion in Schools\"",
);

pub(super) const RAW_HTML: Explanation = say(
    "A text contains HTML, which papers cannot use.",
    "HTML could bring in anything, even a script. Markdown has what a paper needs.",
    "text = \"Publish <b>all</b> data\"",
    "text = \"Publish **all** data\"",
);

pub(super) const HEADING_IN_TEXT: Explanation = say(
    "A text contains a heading, but headings come from the template.",
    "One more would break their order for those who find their way by headings.",
    "evidence = \"\"\"\n# Autumn\nTraining was given.\n\"\"\"",
    "evidence = \"\"\"\n**Autumn.** Training was given.\n\"\"\"",
);

pub(super) const CODE_IN_TEXT: Explanation = say(
    "A text contains program code: words between backticks, or below a line of `~~~`.",
    "A paper has no program code; it is nearly always an accident of copying.",
    "text = \"Publish `exclusion` data\"",
    "text = \"Publish exclusion data\"",
);

pub(super) const IMAGE_IN_TEXT: Explanation = say(
    "A text contains an image.",
    "An image would need a text alternative and a file of its own. A template can have pictures.",
    "evidence = \"![A chart](chart.png)\"",
    "evidence = \"Exclusions fell from 40 to 31; see the [chart](https://www.example.gov.uk/chart).\"",
);

pub(super) const RULE_IN_TEXT: Explanation = say(
    "A text contains a line across the page.",
    "It says nothing to people who cannot see it.",
    "evidence = \"\"\"\nDone in June.\n\n---\n\nMore to come.\n\"\"\"",
    "evidence = \"\"\"\nDone in June.\n\nMore to come.\n\"\"\"",
);

pub(super) const UNSAFE_LINK: Explanation = say(
    "A link does not lead to a whole web or e-mail address.",
    "Anything else could run something, or lead nowhere once the paper is downloaded.",
    "text = \"See the [statement](statement.pdf)\"",
    "text = \"See the [statement](https://www.example.gov.uk/statement.pdf)\"",
);

pub(super) const LINK_WITHOUT_WORDS: Explanation = say(
    "A link has no words.",
    "A screen reader reads out the words of a link; without them nobody knows where it leads (WCAG 2.4.4).",
    "text = \"[](https://www.example.gov.uk)\"\n\n<a href=\"https://www.example.gov.uk\"></a>",
    "text = \"[Behaviour statement](https://www.example.gov.uk)\"\n\n\
     <a href=\"https://www.example.gov.uk\">The council's website</a>",
);

pub(super) const LINK_WITH_TITLE: Explanation = say(
    "A link has words in quotation marks after its address.",
    "They are shown to people who point at the link with a mouse, and to nobody else. They are not in the PDF.",
    "text = \"See the [statement](https://www.example.gov.uk 'of June')\"",
    "text = \"See the [statement of June](https://www.example.gov.uk)\"",
);

pub(super) const TEXT_TOO_LONG: Explanation = say(
    "A text is longer than anyone would write. A name, a title, a label or a date has up to 1,000 characters, any \
     other text up to 100,000, which is forty pages.",
    "It is nearly always a mistake: something was pasted by accident, or twice. And comparing it with other texts \
     must not take hours.",
    "title = \"Inclusion in Schools. The Committee met in June, and …\"      # and so on for pages",
    "title = \"Inclusion in Schools\"",
);

pub(super) const DEEP_NESTING: Explanation = say(
    "Lists are nested too deep to be followed, or emphasis is inside emphasis again and again.",
    "Nobody who listens can keep five levels in mind, and on paper no room is left.",
    "- one\n  - two\n    - three\n      - four\n        - five",
    "- one\n  - two: three, four and five",
);
