//! Which table of the web team's guide explains which struct of the pages that are no papers.

use super::structs::{Explained, explained};

const REVIEW_PAGE: &str = "src/template/view/review_page.rs";
const HISTORY: &str = "src/template/view/history.rs";
const SUMMARY: &str = "src/template/view/summary.rs";

const COUNCIL: &str = "src/template/view/council.rs";
const STATEMENT: &str = "src/template/view/accessibility.rs";
const LISTED_KEYS: &str = "src/template/view/listed_keys.rs";

/// What `templates/README.md` explains of them.
pub const SITE: [Explained; 26] = [
    explained(COUNCIL, "CouncilView", "`council`"),
    explained(COUNCIL, "CrestView", "`council.crest`"),
    explained(COUNCIL, "LicenceView", "`council.licence`"),
    explained("src/template/view/moved.rs", "MovedPage", "`moved.html`"),
    explained("src/template/view/moved.rs", "MovedView", "`moved`"),
    explained("src/template/view/place.rs", "PlaceView", "`place`"),
    explained(
        STATEMENT,
        "AccessibilityPage",
        "`accessibility-statement.html`",
    ),
    explained(STATEMENT, "StatementView", "`statement`"),
    explained(STATEMENT, "StatementLinkView", "`council.statement`"),
    explained(
        "src/council/accessibility.rs",
        "AccessibilityDraft",
        "`[accessibility]`: the accessibility statement",
    ),
    explained(
        LISTED_KEYS,
        "CommitteeView",
        "Each of `committees` of the index",
    ),
    explained(LISTED_KEYS, "ListedYearView", "Each of `committee.years`"),
    explained(LISTED_KEYS, "TotalsView", "`totals`"),
    explained("src/template/view/choices.rs", "ChoicesView", "`choices`"),
    explained(REVIEW_PAGE, "ReviewSitePage", "`review.html`"),
    explained(SUMMARY, "SummaryView", "`summary`"),
    explained(SUMMARY, "GradeCountView", "Each of `summary.grades`"),
    explained(REVIEW_PAGE, "DecidedView", "`decision` of a review’s page"),
    explained(
        REVIEW_PAGE,
        "PublishedPaperView",
        "Each of `papers` of a review’s page",
    ),
    explained(
        "src/template/view/correction.rs",
        "CorrectionView",
        "Each of `corrections`",
    ),
    explained(
        "src/template/view/correction.rs",
        "WordChangeView",
        "Each of `correction.changes`",
    ),
    explained(REVIEW_PAGE, "PublishedFileView", "A file of a paper"),
    explained(
        HISTORY,
        "HistoryUpdateView",
        "Each of `updates` of a review’s page",
    ),
    explained(
        HISTORY,
        "StoryView",
        "Each of `recommendations` of a review’s page",
    ),
    explained(
        HISTORY,
        "StoryUpdateView",
        "Each of `recommendation.updates`",
    ),
    explained(
        "src/council/site.rs",
        "SiteDraft",
        "`[site]`: where the papers are published",
    ),
];
