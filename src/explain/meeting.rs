//! The explanations of findings about a meeting and its agenda.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const UNKNOWN_PAPER: Explanation = say(
    "An item of an agenda names a paper that is not there.",
    "A pack that lacks a paper would be published without anybody seeing that it does.",
    "updates = [\"inclusion-in-school/2019-09\"]",
    "updates = [\"inclusion-in-schools/2019-09\"]",
);

pub(super) const UNKNOWN_MEETING: Explanation = say(
    "A supplement names a meeting whose file is not there.",
    "Its pages are numbered on from those of that meeting's pack.",
    "supplement_to = \"2026-12-03-peple\"",
    "supplement_to = \"2026-12-03-people\"",
);

pub(super) const UNKNOWN_COMMITTEE: Explanation = say(
    "The committee of a meeting is nearly that of a review whose papers it considers, and not the same.",
    "Readers look for the papers of a committee by its name.",
    "committee = \"People Selct Committee\"",
    "committee = \"People Select Committee\"",
);

pub(super) const AGENDA_ITEM: Explanation = say(
    "Two items of an agenda have the same number, two bring the same paper, or a number has no letter and no figure.",
    "Minutes refer to an item by its number, and the contents of a pack lead to each paper once.",
    "number = 5\n# …\nnumber = 5",
    "number = 5\n# …\nnumber = 6",
);

pub(super) const EXEMPT_ITEM: Explanation = say(
    "An item that is exempt from publication brings the paper of a review, or says that nothing is exempt.",
    "The report and the pages of an exempt item are withheld. The paper of a review is on the page of that review, where everybody can read it.",
    "exempt = \"Paragraph 3 of Part 1 of Schedule 12A\"\nupdates = [\"parks/2026-12\"]",
    "exempt = \"Paragraph 3 of Part 1 of Schedule 12A\"\npages = [\"offers.md\"]",
);

pub(super) const SUPPLEMENT_PAGE: Explanation = say(
    "The first page of a supplement has a number that no page can have.",
    "The pages of late papers are numbered on from those of the pack.",
    "first_page = 0",
    "first_page = 49",
);

pub(super) const MEETING_DAY: Explanation = say(
    "The name of a meeting's file begins with another day than the date in it.",
    "The folder of its papers has that name, so one of the two days is wrong wherever somebody follows a link to them.",
    "# reviews/meetings/2026-12-17-people.toml\ndate = \"10 December 2026\"",
    "# reviews/meetings/2026-12-10-people.toml\ndate = \"10 December 2026\"",
);

pub(super) const UPDATE_AFTER_MEETING: Explanation = say(
    "A meeting brings an update that has the date of a later day.",
    "Members would consider what had not been reported yet. More likely one of the two dates is wrong.",
    "date = \"10 December 2026\"\n# …\nupdates = [\"parks/2027-01\"]",
    "date = \"14 January 2027\"\n# …\nupdates = [\"parks/2027-01\"]",
);

pub(super) const SHORT_NOTICE: Explanation = say(
    "An agenda was published fewer than five clear working days before its meeting. In Scotland, in Northern Ireland and for a \
     council with Welsh papers it is fewer than three. An item that says why it is late needs no such time.",
    "Section 100B of the Local Government Act 1972 lets a committee consider an item only if its agenda was open to the \
     public for that time, or if the chair says why it is urgent. In Wales and in Scotland the law asks for three clear days. https://www.legislation.gov.uk/ukpga/1972/70/section/100B",
    "date = \"10 December 2026\"\npublished = \"7 December 2026\"",
    "date = \"10 December 2026\"\npublished = \"2 December 2026\"",
);

pub(super) const REPEATED_REPORT: Explanation = say(
    "A supplement has a covering report that is in the pack already which it goes on with.",
    "Members would read it twice, and look for what is new in it.",
    "# the same as in the first agenda:\npurpose = \"To consider progress.\"",
    "late_item = \"The grant ends before the next meeting.\"",
);
