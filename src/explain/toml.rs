//! The explanations of findings about a file that is typed wrongly, whatever it is about.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const TOML_SYNTAX: Explanation = say(
    "A line is not TOML, the format of all files here. Each line is a key, an equals sign and a value; text goes \
     between quotation marks, long text between three of them.",
    "A program must know where a value begins and ends. https://toml.io",
    "title = Inclusion in Schools",
    "title = \"Inclusion in Schools\"",
);

pub(super) const DUPLICATE_KEY: Explanation = say(
    "A key is there twice in one table.",
    "Only one of the two could be printed, and nobody can say which was meant.",
    "date = \"September 2018\"\ndate = \"October 2018\"",
    "date = \"October 2018\"",
);

pub(super) const UNKNOWN_KEY: Explanation = say(
    "There is no such key here. It may be misspelt, or below the wrong header.",
    "A key that is not read would be left out of the papers without warning.",
    "responsibilty = \"DCS\"",
    "responsibility = \"DCS\"\n# or, for a field of the council's own:\nextra.cabinet_member = \"Cabinet Member for Education\"",
);

pub(super) const MISSING_KEY: Explanation = say(
    "A key that must be there is missing. If there is nothing to say, and the guide says that it may be blank, write \
     nothing between the quotation marks.",
    "This shows what was left blank on purpose and what was forgotten.",
    "[[recommendation]]\nnumber = 3\ntext = \"Write to the Commissioner.\"      # nobody is responsible",
    "[[recommendation]]\nnumber = 3\ntext = \"Write to the Commissioner.\"\nresponsibility = \"Head of Inclusion\"",
);

pub(super) const MISSING_TABLE: Explanation = say(
    "A table is missing. There must be at least one of its kind.",
    "A review without recommendations, or an update without progress, makes a paper that says nothing.",
    "title = \"Inclusion in Schools\"      # and nothing more",
    "title = \"Inclusion in Schools\"\n\n[[recommendation]]\nnumber = 1",
);

pub(super) const WRONG_TYPE: Explanation = say(
    "A value is of the wrong kind. Text is needed where a number is, or a number where text is, or a list.",
    "Text is printed as it is, and numbers are counted; one cannot replace the other.",
    "number = \"7\"",
    "number = 7",
);

pub(super) const UNREADABLE_VALUE: Explanation = say(
    "A value cannot be read. This message is used when no better one fits.",
    "Only what was understood is published.",
    "number = 7 apples",
    "number = 7",
);

pub(super) const NOT_UTF8: Explanation = say(
    "A file is not saved as UTF-8, so some of its characters cannot be read.",
    "A pound sign or a dash saved in another encoding is another character here.",
    "# saved as “ANSI” or “Windows-1252”",
    "# saved as “UTF-8”",
);

pub(super) const UNREADABLE_FILE: Explanation = say(
    "A file cannot be opened.",
    "It may have been moved or renamed, or you may not have the right to open it.",
    "# templates/council.toml is not there",
    "# templates/council.toml is there, and you may open it",
);

pub(super) const FILE_TOO_LARGE: Explanation = say(
    "A file is larger than 8 MB, or has more than 200,000 keys, values and signs.",
    "The longest review has less than a hundredth of that. Reading a file of any size could take hours and all the \
     memory there is.",
    "# a file of 100 MB, such as an export of a database",
    "# what the paper says",
);

pub(super) const MORE_FINDINGS: Explanation = say(
    "There are more than 300 errors, or warnings, in one file. All are counted, and the first 300 are reported.",
    "Nobody reads more in one go, and many of them have one cause: a file of another kind, or one quotation mark.",
    "# a letter where a review.toml should be",
    "# the first findings fixed, and `check` run again",
);

pub(super) const LINKED_FILE: Explanation = say(
    "The reviews folder has a link to a file or a folder somewhere else. Links are not followed.",
    "A link may lead to something that was never meant to be published, or round in a circle.",
    "# reviews/inclusion-in-schools/decision.toml is a link to a network drive",
    "# reviews/inclusion-in-schools/decision.toml is the file itself",
);

pub(super) const CONTROL_CHARACTER: Explanation = say(
    "A text contains a character that nobody sees and that could hide words or turn them round, or one that cannot be printed. It often comes along with text copied from another program.",
    "It would be a box or nothing on paper, a stumbling block for a screen reader, or words that say one thing on the page and another in the file.",
    "text = \"Publish\\u0007 data\"",
    "text = \"Publish data\"",
);

pub(super) const CHARACTER_NOT_SHOWN: Explanation = say(
    "No font of the theme can show a character. Somebody typed it, or a template adds it.",
    "PDF/UA and PDF/A require every character to have a shape of its own; an empty box says nothing.",
    "text = \"𝄞 lessons\"\n\n<p>✆ 01642 000000</p>",
    "text = \"Music lessons\"\n\n<p>Telephone 01642 000000</p>",
);
