//! The explanations of findings about council.toml.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const LANGUAGE_TAG: Explanation = say(
    "A language is not named by a language tag, in council.toml or on a page.",
    "A screen reader chooses its voice by it (WCAG 3.1.1 and 3.1.2).",
    "language = \"English\"\n\n<p lang=\"welsh\">Croeso</p>",
    "language = \"en-GB\"\n\n<p lang=\"cy\">Croeso</p>",
);

pub(super) const LANGUAGE_WITHOUT_WORDS: Explanation = say(
    "A review is in a language in which the council has no words. They are in a file beside council.toml, which is \
     named after the language.",
    "Its papers would have labels in one language and texts in another, read out in the wrong voice (WCAG 3.1.2).",
    "language = \"cy\"        # and no council.cy.toml",
    "language = \"cy\"        # council.cy.toml is beside council.toml",
);

pub(super) const PAPER_KIND: Explanation = say(
    "A [[paper]] of council.toml cannot be used. Its template is not beside the file, its files would have the name of \
     others, there are two of its kind, or the words of a usual kind are in it. Those are in a table of their own, such as \
     [progress_update].",
    "A paper that cannot be made, or that is written over by another, would be missing without anybody noticing.",
    "[[paper]]\nkind = \"briefing-note\"\ntitle = \"Briefing note\"\ntemplate = \"briefing.htm\"",
    "[[paper]]\nkind = \"briefing-note\"\ntitle = \"Briefing note\"\ntemplate = \"briefing-note.html\"",
);

pub(super) const WORDS_FILE_DIFFERS: Explanation = say(
    "A file with the council's words in another language, such as council.cy.toml, does not fit council.toml. It is in the \
     language of its name, and has the same grades, answers and fields of the council's own in the same order.",
    "Papers in two languages say the same. With one grade fewer, the second paper would give another grade.",
    "language = \"en-GB\"        # in council.cy.toml",
    "language = \"cy\"",
);

pub(super) const UNTRANSLATED_LABELS: Explanation = say(
    "In a file with the council's words in another language, more than half of the labels are the same as in council.toml. \
     It looks like a copy that is not fully translated.",
    "The papers in that language would have headings and labels in the other, which readers did not ask for.",
    "evidence = \"Evidence of Progress:\"        # in council.cy.toml",
    "evidence = \"Tystiolaeth o gynnydd:\"",
);

pub(super) const OVERRIDDEN_LABEL: Explanation = say(
    "No paper prints the label of a [[field]]. The labels of every kind of paper that has the field have another one for \
     it, and that one is printed.",
    "The web team changes a label, and every paper stays as it was.",
    "[[field]]\nname = \"responsibility\"\nlabel = \"Lead:\"        # and [progress_update.labels] has responsibility = \"Responsibility:\"",
    "[progress_update.labels]\nresponsibility = \"Lead:\"",
);

pub(super) const NOTHING_TO_TRANSLATE: Explanation = say(
    "A translation has a text that the file it translates does not have. Its keys and the numbers of its recommendations \
     are those of the first file.",
    "The paper in one language would say something that the paper in the other does not.",
    "number = 9        # in review.cy.toml; review.toml has 8 recommendations",
    "number = 8",
);

pub(super) const TRANSLATION_DIFFERS: Explanation = say(
    "A translation gives another date than the file it translates, or something that is not translated, such as a grade. \
     Numbers and grades come from the first file, and the grades get their words from the council's words.",
    "Both papers must say the same.",
    "proposed = \"Ar y Trywydd Iawn\"        # in updates/2019-09.cy.toml",
    "evidence = \"Mae’r gwaith wedi dechrau.\"        # and no grade",
);

pub(super) const UNKNOWN_NATION: Explanation = say(
    "The council's nation is none of the three that have bank holidays of their own. England and Wales have the same.",
    "A deadline is counted in working days, and a bank holiday is none.",
    "nation = \"Wales\"",
    "nation = \"england-and-wales\"",
);

pub(super) const GLOSSARY_ABBREVIATION: Explanation = say(
    "A line below [glossary] does not begin with an abbreviation. An abbreviation has no space in it, has two characters or more, and begins and ends with a letter or a figure.",
    "Papers are searched for it as a word, and it would never be found.",
    "[glossary]\n\"Pupil Inclusion Panel\" = \"PIP\"",
    "[glossary]\nPIP = \"Pupil Inclusion Panel\"",
);

pub(super) const UNKNOWN_SCRIPT: Explanation = say(
    "A key below [script_languages] is not the English name of a script.",
    "The words of that script would have no language.",
    "[script_languages]\nUrdu = \"ur\"",
    "[script_languages]\nArabic = \"ur\"",
);

pub(super) const AMBIGUOUS_GRADE: Explanation = say(
    "A spelling means two grades. Capital letters, spaces and hyphens make no difference between spellings.",
    "Nobody could say which grade was meant.",
    "[[grade]]\nlabel = \"On-Track\"\n\n[[grade]]\nlabel = \"On track\"",
    "[[grade]]\nlabel = \"On-Track\"\n\n[[grade]]\nlabel = \"Slipped\"",
);

pub(super) const EMPTY_SCALE: Explanation = say(
    "The scale has no grades.",
    "Progress could not be graded.",
    "# no [[grade]] in council.toml",
    "[[grade]]\nlabel = \"Fully Achieved\"",
);

pub(super) const LEAVES_OUT: Explanation = say(
    "A kind of paper is said to leave out a key that no paper prints.",
    "A misspelt name would leave out nothing.",
    "leaves_out = [\"links_officer\"]",
    "leaves_out = [\"link_officers\"]",
);

pub(super) const RESPONSE_MEANING: Explanation = say(
    "There is no such meaning of an answer. An answer is \"accepted\", \"accepted in part\", \"accepted in principle\", \
     \"rejected\" or \"deferred\", whatever the council calls it.",
    "A rejected recommendation needs no lead, no date and no progress, so the meaning decides what is asked for.",
    "[[response]]\nlabel = \"Not agreed\"\nmeaning = \"refused\"",
    "[[response]]\nlabel = \"Not agreed\"\nmeaning = \"rejected\"",
);

pub(super) const AMBIGUOUS_RESPONSE: Explanation = say(
    "A spelling means two answers of the executive. Capital letters, spaces and hyphens make no difference.",
    "Nobody could say which answer was meant.",
    "[[response]]\nlabel = \"Agreed\"\nmeaning = \"accepted\"\n\n[[response]]\nlabel = \"AGREED\"\nmeaning = \"rejected\"",
    "[[response]]\nlabel = \"Agreed\"\nmeaning = \"accepted\"\n\n[[response]]\nlabel = \"Not agreed\"\nmeaning = \"rejected\"",
);

pub(super) const COUNCIL_FIELD: Explanation = say(
    "A [[field]] cannot be read as a field of the papers. A field of your own has a name of small letters, digits and \
     underscores, and a label; one that every council knows, such as `date`, can be left out, required, given a label \
     or moved. A label is printed only where the labels of a kind of paper have none of the same name.",
    "The fields say what officers are asked for, and what every table of a paper has in it.",
    "[[field]]\nname = \"Cabinet Member\"",
    "[[field]]\nname = \"cabinet_member\"\nlabel = \"Cabinet Member:\"",
);

pub(super) const FIELD_NOT_USED: Explanation = say(
    "Something is written in a field that the council's papers have not: council.toml says used = false of it.",
    "It would be printed nowhere, and nobody would notice.",
    "success_measure = \"Fewer exclusions\"      # council.toml says used = false",
    "# remove the line, or remove used = false from the [[field]] in council.toml",
);

pub(super) const RECORD_LAYOUT: Explanation = say(
    "There is no such layout of a decision record. There are \"web\", a page with headings, and \"proforma\", whose \
     headings are numbered from 1 to 7.",
    "Both layouts print the same words. Without a layout the record is a page with headings.",
    "[cabinet_decision]\nlayout = \"numbered\"",
    "[cabinet_decision]\nlayout = \"proforma\"",
);

pub(super) const GRADE_STAGE: Explanation = say(
    "There is no such stage of the work. A grade's stage is \"finished\", \"in time\", \"late\", \"not begun\", \"paused\" or \
     \"ended\"; a grade that says none of these has no stage.",
    "The stage says which rules of `check` a grade must keep, and which of two grades is the better one.",
    "stage = \"done\"",
    "stage = \"finished\"",
);

pub(super) const GRADE_NEED: Explanation = say(
    "A grade cannot need this. It can need \"explanation\", \"reason\" and \"anticipated_date\", which are keys of \
     an update.",
    "What it needs must be something an officer can write.",
    "needs = [\"excuse\"]",
    "needs = [\"reason\", \"anticipated_date\"]",
);

pub(super) const GRADE_SYMBOL: Explanation = say(
    "The symbol of a grade is not one sign.",
    "It is printed beside the words of the grade, and never instead of them: nobody can look a sign up.",
    "symbol = \"green\"",
    "symbol = \"●\"",
);

pub(super) const SCALE_ORDER: Explanation = say(
    "The stages of the grades go up and down in the list. Grades whose stages differ are compared by their stages. Two of \
     one stage, or without one, are compared by their places in a list that runs from the best to the worst or from the \
     worst to the best; in this list they count as equally good. Grades that are paused or ended can be anywhere.",
    "Some rules compare grades: whether one has moved back, and which bar of the chart comes first.",
    "[[grade]]\nlabel = \"Complete\"\nstage = \"finished\"\n\n[[grade]]\nlabel = \"Red\"\nstage = \"late\"\n\n\
     [[grade]]\nlabel = \"Green\"\nstage = \"in time\"",
    "[[grade]]\nlabel = \"Complete\"\nstage = \"finished\"\n\n[[grade]]\nlabel = \"Green\"\nstage = \"in time\"\n\n\
     [[grade]]\nlabel = \"Red\"\nstage = \"late\"",
);

pub(super) const CREST_FILE: Explanation = say(
    "The crest is not the name of a picture beside council.toml.",
    "Pictures are read from the templates' folder only, as SVG, PNG or JPEG; nothing is fetched from elsewhere.",
    "[crest]\nfile = \"../crest.pdf\"",
    "[crest]\nfile = \"crest.svg\"",
);

pub(super) const CREST_MISSING: Explanation = say(
    "The file of the crest is not there. A link in its place does not count, because links are not followed.",
    "Papers would go out without it.",
    "[crest]\nfile = \"crest.svg\"        # no such file",
    "[crest]\nfile = \"crest.svg\"        # is beside council.toml",
);

pub(super) const SITE_ADDRESS: Explanation = say(
    "The address of the site is not a whole address of the web.",
    "Feeds, calendars and search engines are elsewhere, so they need the whole address of each page.",
    "[site]\naddress = \"www.example.gov.uk\"",
    "[site]\naddress = \"https://www.example.gov.uk/scrutiny/\"",
);

pub(super) const ACCESSIBILITY_STATEMENT: Explanation = say(
    "An accessibility statement does not say what the regulations ask for. It must say how far the pages \
     comply, whom to ask and, unless they comply fully, what is not accessible.",
    "Every website of a council must have such a statement, and readers go by it.",
    "[accessibility]\ncomplies = \"mostly\"",
    "[accessibility]\ncomplies = \"partially\"\nnot_accessible = \"Some maps have no description.\"",
);

pub(super) const UNKNOWN_HOUR: Explanation = say(
    "This is not an hour of the day.",
    "Call-in ends at an hour. \"00:00\" and \"12 am\" are refused: it is not clear which midnight they mean. \
     The time of a meeting is printed as it is, but no clock has \"25.00\".",
    "ends = \"12 am\"",
    "ends = \"midnight\"",
);

pub(super) const WORKING_DAYS: Explanation = say(
    "This is not a number of working days.",
    "A period has at least one day, and nobody counts more than two months of them.",
    "days = 0",
    "days = 5",
);

pub(super) const MONTHS: Explanation = say(
    "This is not a number of months.",
    "Updates are due after at least one month, and nobody waits for longer than ten years.",
    "update_every_months = 0",
    "update_every_months = 12",
);

pub(super) const UNKNOWN_YEAR: Explanation = say(
    "The bank holidays of a year are not known.",
    "A day that has not been announced cannot be known, and guessing would move deadlines. \
     https://www.gov.uk/bank-holidays",
    "[[bank_holiday]]\ndate = \"4 June 2040\"",
    "bank_holidays_known_to = 2040      # once they are announced",
);

pub(super) const NO_BANK_HOLIDAY: Explanation = say(
    "A bank holiday was moved from a day that is not a bank holiday.",
    "Otherwise a working day would be lost or gained.",
    "instead_of = \"29 May 2029\"",
    "instead_of = \"28 May 2029\"",
);

pub(super) const CLOSED_BACKWARDS: Explanation = say(
    "The offices are said to open before they close.",
    "One of the two days is a mistake.",
    "[[closed]]\nfirst_day = \"31 December 2018\"\nlast_day = \"27 December 2018\"",
    "[[closed]]\nfirst_day = \"27 December 2018\"\nlast_day = \"31 December 2018\"",
);

pub(super) const PERSONS_AS: Explanation = say(
    "`persons_as` says how public papers name those who are responsible: by `name`, `post` or `team`. Here it is something \
     else.",
    "A word that nobody understands would publish names that the council does not want to publish.",
    "persons_as = \"initials\"",
    "persons_as = \"post\"",
);
