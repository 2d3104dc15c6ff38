//! Which table of a guide explains which struct of the program.

/// A struct of the program and the table that explains it.
#[derive(Clone, Copy)]
pub struct Explained {
    /// The source file.
    pub file: &'static str,
    /// The struct.
    pub name: &'static str,
    /// The heading above its table.
    pub heading: &'static str,
}

pub const fn explained(file: &'static str, name: &'static str, heading: &'static str) -> Explained {
    Explained {
        file,
        name,
        heading,
    }
}

/// What `reviews/README.md` explains.
pub const REVIEWS: [Explained; 17] = [
    explained(
        "src/reviews/draft/review.rs",
        "ReviewDraft",
        "`review.toml`: the review and its action plan",
    ),
    explained(
        "src/reviews/draft/review.rs",
        "AllowanceDraft",
        "Each `[[allow]]`",
    ),
    explained(
        "src/reviews/draft/review.rs",
        "RecommendationDraft",
        "Each `[[recommendation]]`",
    ),
    explained(
        "src/reviews/draft/review.rs",
        "PartDraft",
        "Each `[[recommendation.part]]`",
    ),
    explained(
        UPDATE_FILE,
        "UpdateDraft",
        "`updates/2019-09.toml`: a progress update",
    ),
    explained(UPDATE_FILE, "ProgressDraft", "Each `[[progress]]`"),
    explained(
        "src/reviews/draft/decision.rs",
        "DecisionDraft",
        "`decision.toml`: what Cabinet decided",
    ),
    explained(
        "src/reviews/draft/decision.rs",
        "DecisionThemeDraft",
        "Each `[[theme]]`",
    ),
    explained(
        "src/reviews/draft/decision.rs",
        "DecidedRecommendationDraft",
        "Each `[[theme.recommendation]]`",
    ),
    explained(
        "src/reviews/draft/decision.rs",
        "ResolutionDraft",
        "Each `[[resolution]]`",
    ),
    explained(
        "src/reviews/draft/decision.rs",
        "FurtherDecisionDraft",
        "Each `[[decision]]`",
    ),
    explained(
        "src/reviews/draft/decision.rs",
        "DeclarationDraft",
        "Each `[[declaration]]`",
    ),
    explained(
        "src/reviews/draft/correction.rs",
        "CorrectionDraft",
        "Each `[[correction]]`",
    ),
    explained(MEETING_FILE, "MeetingDraft", "Agenda papers"),
    explained(MEETING_FILE, "AgendaItemDraft", "Each `[[item]]`"),
    explained(
        MEETING_FILE,
        "ReportParagraphDraft",
        "Each `[[item.paragraph]]`",
    ),
    explained(MEETING_FILE, "ContactDraft", "Each `[contact]`"),
];

const UPDATE_FILE: &str = "src/reviews/draft/update.rs";
const OWN_PAPER: &str = "src/template/view/own_paper.rs";
const MEETING_FILE: &str = "src/meetings/draft.rs";

const MEETING: &str = "src/template/view/meeting.rs";
const PACK: &str = "src/template/view/meeting_pages.rs";
const OWN_PAGE: &str = "src/template/view/own_page.rs";
const MINUTE: &str = "src/template/view/minute.rs";
const FORM: &str = "src/template/view/officer_form.rs";
const FORM_FIELDS: &str = "src/template/view/officer_form_fields.rs";
const PLAN: &str = "src/template/view/action_plan.rs";
const UPDATE: &str = "src/template/view/progress_update.rs";
const DUE: &str = "src/template/view/due.rs";
const PROGRESS: &str = "src/template/view/progress_table.rs";
const CHANGES: &str = "src/template/view/changes.rs";
const LEFT_OUT: &str = "src/template/view/left_out.rs";
const DECISION: &str = "src/template/view/cabinet_decision.rs";
const INDEX: &str = "src/template/view/index.rs";
const LISTED: &str = "src/template/view/listed.rs";
const TRANSLATION: &str = "src/template/view/translation.rs";
const FIXED_WORDS: &str = "src/template/view/fixed_words.rs";
const ABBREVIATION: &str = "src/template/view/abbreviation.rs";
const DETAILS: &str = "src/template/view/details.rs";
const VIEW: &str = "src/template/view/mod.rs";
const REFERENCE: &str = "src/template/view/reference_view.rs";
const TABLES: &str = "src/template/view/tables.rs";
const FIELDS: &str = "src/template/view/fields/mod.rs";
const COUNCIL: &str = "src/council/draft.rs";
const ANSWER: &str = "src/template/view/answer.rs";
const PUBLIC: &str = "src/council/public.rs";
const PERSONS: &str = "src/council/persons.rs";
const OUTPUT: &str = "src/council/output_folder.rs";
const THEME: &str = "src/theme/draft.rs";

/// What `templates/README.md` explains.
pub const TEMPLATES: [Explained; 101] = [
    explained(PLAN, "ActionPlanPage", "`action-plan.html`"),
    explained(OWN_PAPER, "OwnPaperPage", "`own-paper.html`"),
    explained(PLAN, "PlannedView", "Each of `recommendations`"),
    explained(UPDATE, "ProgressUpdatePage", "`progress-update.html`"),
    explained(MINUTE, "MinutePage", "`minute.html` and `minute.md`"),
    explained(MINUTE, "MinuteView", "`minute`"),
    explained(MINUTE, "MinutedView", "Each of `minute.recommendations`"),
    explained(
        "src/council/minutes.rs",
        "MinutesDraft",
        "`[minutes]`: the minute on an update",
    ),
    explained(DECISION, "CabinetDecisionPage", "`cabinet-decision.html`"),
    explained(INDEX, "IndexPage", "`index.html`"),
    explained("src/template/view/index_part.rs", "PartView", "`part`"),
    explained(FORM, "OfficerFormPage", "`form.html`"),
    explained(FORM, "FormUpdateView", "`update` of a form"),
    explained(FORM, "FormQuestionView", "Each of `questions`"),
    explained(FORM, "FormDetailView", "Each of `question.details`"),
    explained(FORM, "LastReportView", "`question.last`"),
    explained(FORM_FIELDS, "FormFieldView", "Each of `question.fields`"),
    explained(FORM_FIELDS, "FormGradeView", "Each of `field.grades`"),
    explained(PACK, "MeetingHead", "What every paper of a meeting sees"),
    explained(PACK, "CoveringReportPage", "`covering-report.html`"),
    explained(PROGRESS, "ProgressTableView", "`progress`"),
    explained(PROGRESS, "ProgressRowView", "Each of `progress.rows`"),
    explained(DUE, "DuePage", "`due.html`"),
    explained(DUE, "DueUpdateView", "Each of `updates`"),
    explained(DUE, "LateView", "Each of `late`"),
    explained(OWN_PAGE, "OwnPagePage", "`own-page.html`"),
    explained(PACK, "PackPage", "`pack.html`"),
    explained(PACK, "PackPart", "Each of `parts`"),
    explained(
        "src/template/meeting_paper.rs",
        "PackPaper",
        "Each of `part.papers`",
    ),
    explained(MEETING, "MeetingView", "`meeting`"),
    explained(MEETING, "ContactView", "A contact"),
    explained(MEETING, "ItemView", "Each of `meeting.items`"),
    explained(MEETING, "CoveringReportView", "`item.report`"),
    explained(
        MEETING,
        "ReportParagraphView",
        "Each of `report.paragraphs`",
    ),
    explained(OWN_PAGE, "OwnPageView", "`page`"),
    explained(OWN_PAGE, "OwnPagePartView", "Each of `page.parts`"),
    explained(
        "src/template/view/listed_meeting.rs",
        "ListedMeeting",
        "Each of `meetings`",
    ),
    explained(FIXED_WORDS, "WordsView", "`council.words`"),
    explained(VIEW, "LookView", "`theme`"),
    explained("src/template/view/paper_words.rs", "PaperView", "`paper`"),
    explained(VIEW, "ReviewView", "`review`"),
    explained(DETAILS, "DetailsView", "`details`"),
    explained(UPDATE, "UpdateView", "`update`"),
    explained(UPDATE, "ProgressView", "Each of `update.recommendations`"),
    explained(CHANGES, "RevisionView", "Each of `revisions`"),
    explained(TABLES, "TableView", "Each of `recommendation.tables`"),
    explained(FIELDS, "FieldView", "A field of a paper"),
    explained(
        "src/template/view/assessment.rs",
        "AssessmentView",
        "A grade that was given",
    ),
    explained(CHANGES, "ChangeView", "Each of `update.changes`"),
    explained(CHANGES, "LastTimeView", "`last_time`"),
    explained("src/template/view/bars.rs", "BarView", "Each of `bars`"),
    explained(LEFT_OUT, "SignedOffView", "Each of `update.signed_off`"),
    explained(ANSWER, "AnswerView", "An answer of the executive"),
    explained(LEFT_OUT, "RejectedView", "Each of `update.rejected`"),
    explained(LEFT_OUT, "EndedView", "Each of `update.ended`"),
    explained(LEFT_OUT, "NotReportedView", "Each of `update.not_reported`"),
    explained(VIEW, "GradeView", "Each of `grades`"),
    explained(REFERENCE, "ReferenceView", "Each of `references`"),
    explained(
        PUBLIC,
        "PublicDraft",
        "`[public]`: what the council publishes",
    ),
    explained(PERSONS, "PersonDraft", "Each `[[public.person]]`"),
    explained(OUTPUT, "OutputFolderDraft", "`[output]`: files one by one"),
    explained(DECISION, "DecisionView", "`decision`"),
    explained(DECISION, "ResolutionView", "Each of `resolutions`"),
    explained(DECISION, "FurtherView", "Each of `decision.further`"),
    explained(DECISION, "ThemeView", "Each of `decision.themes`"),
    explained(
        DECISION,
        "RecommendationView",
        "Each of `theme.recommendations`",
    ),
    explained(
        DECISION,
        "SubItemView",
        "Each of `recommendation.sub_items`",
    ),
    explained(
        DECISION,
        "DeclarationView",
        "Each of `decision.declarations`",
    ),
    explained(ABBREVIATION, "AbbreviationView", "Each of `abbreviations`"),
    explained(TRANSLATION, "OtherLanguage", "Each of `other_languages`"),
    explained(TRANSLATION, "UntranslatedView", "`untranslated`"),
    explained(LISTED, "ListedReview", "Each of `reviews`"),
    explained(LISTED, "ListedPaper", "Each of `papers`"),
    explained(COUNCIL, "CouncilDraft", "`council.toml`: the words"),
    explained(
        COUNCIL,
        "CouncilAllowanceDraft",
        "Each `[[allow]]`: a rule you do not want",
    ),
    explained(
        "src/council/fixed_words.rs",
        "FixedWordsDraft",
        "`[words]`: the words of every paper",
    ),
    explained(COUNCIL, "CouncilCrestDraft", "`[crest]`: the crest or logo"),
    explained(COUNCIL, "PaperDraft", "Each kind of paper"),
    explained(COUNCIL, "PaperKindDraft", "Each `[[paper]]`"),
    explained(
        "src/council/agenda.rs",
        "AgendaPaperDraft",
        "`[agenda]`: the papers of a meeting",
    ),
    explained(
        "src/council/officer_forms.rs",
        "FormPaperDraft",
        "`[form]`: the forms for officers",
    ),
    explained(COUNCIL, "CouncilFieldDraft", "Each `[[field]]`"),
    explained(
        COUNCIL,
        "RecordPaperDraft",
        "`[cabinet_decision]`: the decision record",
    ),
    explained(COUNCIL, "ResponseDraft", "Each `[[response]]`"),
    explained(COUNCIL, "GradeDraft", "Each grade"),
    explained(
        COUNCIL,
        "CallInDraft",
        "`[call_in]`: how long a decision can be called in",
    ),
    explained(
        COUNCIL,
        "PublicationDraft",
        "`[publication]`: how soon a decision is published",
    ),
    explained(COUNCIL, "BankHolidayDraft", "Each `[[bank_holiday]]`"),
    explained(COUNCIL, "ClosedDraft", "Each `[[closed]]`"),
    explained(THEME, "ThemeDraft", "`theme.toml`: the look"),
    explained(THEME, "PageDraft", "`[page]`: the sheet"),
    explained(THEME, "FontsDraft", "`[fonts]`: the font files"),
    explained(THEME, "StyleDraft", "How words look"),
    explained(THEME, "ListDraft", "`[list]`: lists"),
    explained(
        THEME,
        "DefinitionsDraft",
        "`[definitions]`: terms with what they stand for",
    ),
    explained(THEME, "TableDraft", "`[table]`: tables"),
    explained(THEME, "FigureDraft", "`[figure]`: figures"),
    explained(THEME, "CrestLookDraft", "`[crest]`: the crest"),
    explained(THEME, "LinkDraft", "`[link]`: links"),
    explained(THEME, "QuoteDraft", "`[quote]`: quotations"),
    explained(THEME, "LineDraft", "`[rule]`: lines between parts"),
];
