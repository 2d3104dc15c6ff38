//! The explanations of findings about the reviews folder, of numbers and of dates.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const NO_REVIEWS: Explanation = say(
    "There are no reviews in the folder where they should be.",
    "They may be in another folder. Reviews are read from `reviews`, unless --reviews names another.",
    "scrutineer check                            # in some other folder",
    "scrutineer check --reviews papers/reviews",
);

pub(super) const MISSING_REVIEW: Explanation = say(
    "A folder has no review.toml.",
    "Updates and decisions are about the recommendations in it.",
    "reviews/parks/updates/2024-01.toml          # and nothing else",
    "reviews/parks/review.toml\nreviews/parks/updates/2024-01.toml",
);

pub(super) const STRAY_FILE: Explanation = say(
    "A TOML file has a name that no part of a review has, or is not in a review's folder.",
    "It would be left out of the papers without warning.",
    "reviews/parks/desicion.toml",
    "reviews/parks/decision.toml",
);

pub(super) const UNREADABLE_FOLDER: Explanation = say(
    "A folder cannot be opened.",
    "You may not have the right to open it.",
    "# a folder that only a colleague may open",
    "# a folder that you may open",
);

pub(super) const UNFIT_NAME: Explanation = say(
    "The name of a folder or file cannot become part of a web address. It may have small letters, digits and \
     hyphens. The name of an update does not end in “-large-print”.",
    "Spaces and capital letters break links when addresses are copied or typed. Papers in large print have such an ending.",
    "reviews/Inclusion in Schools/",
    "reviews/inclusion-in-schools/",
);

pub(super) const RECOMMENDATION_NUMBER: Explanation = say(
    "A number cannot be that of a recommendation. They are numbered 1, 2, 3 and so on, or have the council's own \
     reference in quotation marks, which has at least one letter or figure.",
    "Minutes, updates and cross-references refer to a recommendation by its number.",
    "number = 0",
    "number = 1\n# or:\nnumber = \"SR (25/26) 01\"",
);

pub(super) const DUPLICATE_RECOMMENDATION: Explanation = say(
    "Two recommendations have the same number, or two that make the same address on the page: “2a” and “2A”.",
    "A recommendation keeps its number for life, and shares it with no other.",
    "number = 3\n# …\nnumber = 3",
    "number = 3\n# …\nnumber = 4",
);

pub(super) const UNKNOWN_RECOMMENDATION: Explanation = say(
    "A number is used that no recommendation of the review has.",
    "Progress on something that was never recommended cannot be printed beside it.",
    "[[progress]]\nrecommendation = 91      # there are 19",
    "[[progress]]\nrecommendation = 19",
);

pub(super) const DUPLICATE_PROGRESS: Explanation = say(
    "An update reports on the same recommendation twice.",
    "One of the two may have the wrong number; if not, a reader would find two grades.",
    "[[progress]]\nrecommendation = 3\n# …\n[[progress]]\nrecommendation = 3",
    "[[progress]]\nrecommendation = 3\n# …\n[[progress]]\nrecommendation = 4",
);

pub(super) const SEVERAL_RECOMMENDATIONS: Explanation = say(
    "A report in an update names several recommendations. A report is about one; two reports can have the same words.",
    "Each recommendation has its own grade and date, and the committee decides on each and signs it off by itself.",
    "[[progress]]\nrecommendation = [2, 3]\nevidence = \"The guidance is out.\"",
    "[[progress]]\nrecommendation = 2\nevidence = \"The guidance is out.\"\n\n[[progress]]\nrecommendation = 3\n\
     evidence = \"The guidance is out.\"",
);

pub(super) const UNKNOWN_GRADE: Explanation = say(
    "The council's scale has no such grade. Its label, its number, both, and the other spellings in council.toml are \
     understood; capital letters, spaces and hyphens make no difference.",
    "Grades are counted and compared, so each must be one of the scale. What was typed is what is printed.",
    "proposed = \"On trak\"",
    "proposed = \"On track\"",
);

pub(super) const BLANK_DATE: Explanation = say(
    "A date is blank.",
    "Where nothing exact was agreed, the words that were agreed are the date.",
    "date = \"\"",
    "date = \"When the new school opens\"",
);

pub(super) const BROKEN_DATE: Explanation = say(
    "A date has a line break or a tab in it.",
    "It is printed on one line.",
    "date = \"\"\"\nSeptember\n2018\n\"\"\"",
    "date = \"September 2018\"",
);

pub(super) const IMPOSSIBLE_DATE: Explanation = say(
    "A date does not exist in the calendar.",
    "It cannot be compared with any other, and it would confuse a reader.",
    "date = \"31 September 2019\"",
    "date = \"30 September 2019\"",
);

pub(super) const INEXACT_DATE: Explanation = say(
    "A date must be more exact. A decision and its publication need a day; an update, and when it was considered or \
     signed off, need a day or a month.",
    "Deadlines are counted from a day, and updates are put in order by date.",
    "publication = \"July 2018\"",
    "publication = \"16 July 2018\"",
);

pub(super) const OFFICE_FILE: Explanation = say(
    "A file of Word, Excel or another office program is beside the files of a review.",
    "Only files that end in .toml are read. Words that stay in a Word file are not published.",
    "reviews/parks/update March 2026.docx",
    "reviews/parks/updates/2026-03.toml",
);

pub(super) const OPEN_FILE: Explanation = say(
    "Somebody has a file of the review open in an office program, which leaves a second file beside it until it is closed.",
    "What is typed there and not saved yet is not in the papers.",
    "reviews/parks/review.toml, and beside it .~lock.review.toml#",
    "reviews/parks/review.toml",
);

pub(super) const SAME_TITLE: Explanation = say(
    "Two reviews have the same title. Capital letters make no difference.",
    "The page that lists everything shows both under the same words, and nobody knows which is which. It often means that \
     a folder was copied and its title left.",
    "title = \"Road Safety\"      # reviews/road-safety/review.toml\n\n\
     title = \"Road Safety\"      # reviews/road-safety-2026/review.toml",
    "title = \"Road Safety 2026\"      # reviews/road-safety-2026/review.toml",
);

pub(super) const UNKNOWN_RESPONSE: Explanation = say(
    "An answer of the executive is none of those in council.toml. Each [[response]] there has a label, a meaning and other \
     spellings.",
    "Whether a recommendation was rejected decides what is asked for. Nobody should have to guess it.",
    "response = \"Noted\"",
    "response = \"Partially accepted\"",
);

pub(super) const FORMER_NAME: Explanation = say(
    "The name that the folder of a review had before is the name of another review. It has that name now, or had it too.",
    "An old address leads to one new address. Whoever follows it would come to another review.",
    "formerly = [\"school-meals\"]        # reviews/school-meals is another review",
    "formerly = [\"school-inclusion\"]",
);

pub(super) const EXEMPT_PARAGRAPH: Explanation = say(
    "No paragraph of this number in Schedule 12A to the Local Government Act 1972 makes matter exempt from publication. In \
     England these are paragraphs 1 to 7 of Part 1, and in Wales paragraphs 12 to 18 of Part 4.",
    "The public paper says under which paragraph something is withheld, so that anybody can question it.",
    "exempt = { paragraph = 33, reason = \"An agreed price\" }",
    "exempt = { paragraph = 3, reason = \"An agreed price\" }",
);
