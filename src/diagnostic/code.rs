//! The kinds of findings there are, each with its name and how bad it is.
//!
//! A code that is not in this list does not compile, and neither does one in the list that `explain` does not explain.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Severity;

/// Makes the type from one list, so that a code cannot be without a name or a severity.
macro_rules! codes {
    ($($severity:ident { $($code:ident = $name:literal,)+ })+) => {
        /// A kind of finding. Its name is shown in brackets in every message, and in the output for other programs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(
                #[doc = concat!("`", $name, "`")]
                #[serde(rename = $name)]
                $code,
            )+)+
        }

        impl Code {
            /// Every code, in the order of the list: errors, warnings, notes.
            pub const ALL: &[Code] = &[$($(Code::$code,)+)+];

            /// Its kebab-case name.
            pub const fn name(self) -> &'static str {
                match self {
                    $($(Code::$code => $name,)+)+
                }
            }

            /// How bad such a finding is.
            pub const fn severity(self) -> Severity {
                match self {
                    $($(Code::$code)|+ => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    Error {
        // A file that is typed wrongly.
        TomlSyntax = "toml-syntax",
        DuplicateKey = "duplicate-key",
        UnknownKey = "unknown-key",
        MissingKey = "missing-key",
        MissingTable = "missing-table",
        WrongType = "wrong-type",
        UnreadableValue = "unreadable-value",
        NotUtf8 = "not-utf8",
        UnreadableFile = "unreadable-file",
        FileTooLarge = "file-too-large",
        LinkedFile = "linked-file",
        ControlCharacter = "control-character",
        CharacterNotShown = "character-not-shown",
        // The reviews folder, numbers and dates.
        NoReviews = "no-reviews",
        MissingReview = "missing-review",
        StrayFile = "stray-file",
        UnreadableFolder = "unreadable-folder",
        UnfitName = "unfit-name",
        RecommendationNumber = "recommendation-number",
        DuplicateRecommendation = "duplicate-recommendation",
        UnknownRecommendation = "unknown-recommendation",
        DuplicateProgress = "duplicate-progress",
        SeveralRecommendations = "several-recommendations",
        UnknownGrade = "unknown-grade",
        UnknownResponse = "unknown-response",
        BlankDate = "blank-date",
        BrokenDate = "broken-date",
        ImpossibleDate = "impossible-date",
        InexactDate = "inexact-date",
        // A meeting and its agenda.
        UnknownPaper = "unknown-paper",
        UnknownMeeting = "unknown-meeting",
        UnknownCommittee = "unknown-committee",
        AgendaItem = "agenda-item",
        ExemptItem = "exempt-item",
        ExemptParagraph = "exempt-paragraph",
        SupplementPage = "supplement-page",
        // The answers of officers.
        AnswerUnreadable = "answer-unreadable",
        AnswerUnknown = "answer-unknown",
        AnswerConflict = "answer-conflict",
        // The words of a text.
        BlankText = "blank-text",
        BrokenLine = "broken-line",
        RawHtml = "raw-html",
        HeadingInText = "heading-in-text",
        CodeInText = "code-in-text",
        ImageInText = "image-in-text",
        RuleInText = "rule-in-text",
        UnsafeLink = "unsafe-link",
        LinkWithoutWords = "link-without-words",
        TableInText = "table-in-text",
        LinkWithTitle = "link-with-title",
        TextTooLong = "text-too-long",
        DeepNesting = "deep-nesting",
        // council.toml.
        LanguageTag = "language-tag",
        LanguageWithoutWords = "language-without-words",
        WordsFileDiffers = "words-file-differs",
        PaperKind = "paper-kind",
        NothingToTranslate = "nothing-to-translate",
        TranslationDiffers = "translation-differs",
        UnknownNation = "unknown-nation",
        UnknownScript = "unknown-script",
        GlossaryAbbreviation = "glossary-abbreviation",
        AmbiguousGrade = "ambiguous-grade",
        EmptyScale = "empty-scale",
        LeavesOut = "leaves-out",
        ResponseMeaning = "response-meaning",
        AmbiguousResponse = "ambiguous-response",
        CouncilField = "council-field",
        FieldNotUsed = "field-not-used",
        RecordLayout = "record-layout",
        PersonsAs = "persons-as",
        GradeStage = "grade-stage",
        GradeNeed = "grade-need",
        GradeSymbol = "grade-symbol",
        CrestFile = "crest-file",
        CrestMissing = "crest-missing",
        SiteAddress = "site-address",
        FormerName = "former-name",
        AccessibilityStatement = "accessibility-statement",
        UnknownHour = "unknown-hour",
        WorkingDays = "working-days",
        Months = "months",
        UnknownYear = "unknown-year",
        NoBankHoliday = "no-bank-holiday",
        ClosedBackwards = "closed-backwards",
        // A theme and its fonts.
        ThemeColour = "theme-colour",
        ThemeContrast = "theme-contrast",
        ThemeLength = "theme-length",
        ThemeNoRoom = "theme-no-room",
        ThemeOutOfRange = "theme-out-of-range",
        ThemeTooSmall = "theme-too-small",
        ThemeWeight = "theme-weight",
        FontUnusable = "font-unusable",
        // Templates and pictures.
        TemplateSyntax = "template-syntax",
        TemplateFailed = "template-failed",
        TemplateMissing = "template-missing",
        FigureShape = "figure-shape",
        PictureAddress = "picture-address",
        PictureFormat = "picture-format",
        PictureMissing = "picture-missing",
        PictureSize = "picture-size",
        PictureUnprintable = "picture-unprintable",
        PictureWithoutWords = "picture-without-words",
        // The account of words.
        WordsNotAsWritten = "words-not-as-written",
        PageAndPdfDiffer = "page-and-pdf-differ",
        // A page.
        HtmlTags = "html-tags",
        HtmlMain = "html-main",
        HtmlVocabulary = "html-vocabulary",
        HtmlAttribute = "html-attribute",
        PageWithoutTitle = "page-without-title",
        PageWithoutLanguage = "page-without-language",
        PageWithoutHeading = "page-without-heading",
        PageDate = "page-date",
        FirstPage = "first-page",
        PageOfItsOwn = "page-of-its-own",
        HeadingSkipsLevel = "heading-skips-level",
        HeadingSecondTitle = "heading-second-title",
        HeadingWithoutWords = "heading-without-words",
        ClassificationTooLong = "classification-too-long",
        // The lists, links and words of a page.
        ListWithoutItems = "list-without-items",
        DefinitionWithoutTerm = "definition-without-term",
        DefinitionWithoutWords = "definition-without-words",
        AbbreviationWithoutTitle = "abbreviation-without-title",
        LinkRefused = "link-refused",
        LinkNowhere = "link-nowhere",
        IdTwice = "id-twice",
        // The tables of a page.
        TableWithoutCaption = "table-without-caption",
        TableWithoutHeaders = "table-without-headers",
        TableWithoutScope = "table-without-scope",
        TableWithoutRows = "table-without-rows",
        TableEmptyCell = "table-empty-cell",
        TableMergedCell = "table-merged-cell",
        TableUneven = "table-uneven",
    }
    Warning {
        // A file that somebody may believe to be read.
        OfficeFile = "office-file",
        // A page that may not look as it was meant to.
        ClassMisspelt = "class-misspelt",
        // A page that says less to whoever does not see it.
        BoldHeading = "bold-heading",
        TableTooWide = "table-too-wide",
        // What a rule of `check` finds in a review.
        DatePassed = "date-passed",
        ExpectedEarly = "expected-early",
        GradeUnexplained = "grade-unexplained",
        NotGraded = "not-graded",
        AchievedOpenEnded = "achieved-open-ended",
        OpenEndedDate = "open-ended-date",
        DateBeforeActionPlan = "date-before-action-plan",
        WrongWeekday = "wrong-weekday",
        NoSuchDay = "no-such-day",
        AchievedWithoutEvidence = "achieved-without-evidence",
        NothingReported = "nothing-reported",
        RepeatedEvidence = "repeated-evidence",
        NoSuccessMeasure = "no-success-measure",
        NoAgreedAction = "no-agreed-action",
        CutOffText = "cut-off-text",
        EmptyItem = "empty-item",
        PastedBullets = "pasted-bullets",
        UnfinishedText = "unfinished-text",
        RepeatedWord = "repeated-word",
        PassageWithoutLanguage = "passage-without-language",
        PrintedMarks = "printed-marks",
        MarksInLine = "marks-in-line",
        TableHeadings = "table-headings",
        SpacedTable = "spaced-table",
        UnclearLink = "unclear-link",
        BrokenReference = "broken-reference",
        UnexplainedAbbreviation = "unexplained-abbreviation",
        UnusedAbbreviation = "unused-abbreviation",
        EvidenceAfterUpdate = "evidence-after-update",
        PersonalData = "personal-data",
        NamedPerson = "named-person",
        MisnamedUpdate = "misnamed-update",
        MissingFromUpdate = "missing-from-update",
        AlreadySignedOff = "already-signed-off",
        SignedOffUnfinished = "signed-off-unfinished",
        UpdateBeforeActionPlan = "update-before-action-plan",
        BeforeTheUpdate = "before-the-update",
        CorrectionBeforePaper = "correction-before-paper",
        CorrectionWithoutChange = "correction-without-change",
        ProgressOnRejected = "progress-on-rejected",
        GradeMovedBack = "grade-moved-back",
        HalfRecorded = "half-recorded",
        UpdateOverdue = "update-overdue",
        RecordCount = "record-count",
        RecordOrder = "record-order",
        RecordWording = "record-wording",
        LetterTwice = "letter-twice",
        BlankInRecord = "blank-in-record",
        NoResolution = "no-resolution",
        RejectedWithoutReason = "rejected-without-reason",
        ContradictoryResponse = "contradictory-response",
        LateResponse = "late-response",
        ExemptWithoutParagraph = "exempt-without-paragraph",
        LatePublication = "late-publication",
        CallInDeadline = "call-in-deadline",
        PersonInTwoForms = "person-in-two-forms",
        NobodyResponsible = "nobody-responsible",
        MissingRecommendation = "missing-recommendation",
        RecommendationOrder = "recommendation-order",
        PrintedNowhere = "printed-nowhere",
        // What reviews have in common.
        SameTitle = "same-title",
        // A meeting and its agenda.
        MeetingDay = "meeting-day",
        UpdateAfterMeeting = "update-after-meeting",
        ShortNotice = "short-notice",
        RepeatedReport = "repeated-report",
        // What a review allows itself.
        UnknownRule = "unknown-rule",
        IdleAllowance = "idle-allowance",
        // council.toml.
        GradesWithoutMeaning = "grades-without-meaning",
        ScaleOrder = "scale-order",
        UntranslatedLabels = "untranslated-labels",
        OverriddenLabel = "overridden-label",
    }
    Note {
        CallInNotCounted = "call-in-not-counted",
        NoCallInReason = "no-call-in-reason",
        DateInWords = "date-in-words",
        GradeAmended = "grade-amended",
        NextUpdateUnclear = "next-update-unclear",
        // A file that is open in an office program.
        OpenFile = "open-file",
        MoreFindings = "more-findings",
    }
}

impl Code {
    /// The code with this name, if there is one.
    pub fn parse(name: &str) -> Option<Self> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}
