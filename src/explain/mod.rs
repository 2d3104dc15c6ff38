//! A code → what can be read about it.
//!
//! A rule of `check` has its explanation in its own file. What reading can refuse is explained here, in a file for each
//! kind of thing that is read, because a model value and a page only know that something is wrong with them.
//!
//! It must not know how an explanation is printed.

mod account;
mod council;
mod element;
mod forms;
mod meeting;
mod page;
mod review;
mod table;
mod template;
mod text;
mod theme;
mod toml;

use crate::check::{
    IDLE_ALLOWANCE, UNKNOWN_RULE, date, evidence, grade, history, numbering, people, record,
    unprinted,
};
use crate::council::PROMISED_GRADES;
use crate::diagnostic::{Code, Explanation};

/// The explanation of a code. There is no arm for all others: a new code does not compile until it is explained.
pub fn explanation(code: Code) -> Explanation {
    match code {
        // A file that is typed wrongly.
        Code::TomlSyntax => toml::TOML_SYNTAX,
        Code::DuplicateKey => toml::DUPLICATE_KEY,
        Code::UnknownKey => toml::UNKNOWN_KEY,
        Code::MissingKey => toml::MISSING_KEY,
        Code::MissingTable => toml::MISSING_TABLE,
        Code::WrongType => toml::WRONG_TYPE,
        Code::UnreadableValue => toml::UNREADABLE_VALUE,
        Code::NotUtf8 => toml::NOT_UTF8,
        Code::UnreadableFile => toml::UNREADABLE_FILE,
        Code::FileTooLarge => toml::FILE_TOO_LARGE,
        Code::MoreFindings => toml::MORE_FINDINGS,
        Code::LinkedFile => toml::LINKED_FILE,
        Code::CharacterNotShown => toml::CHARACTER_NOT_SHOWN,
        Code::ControlCharacter => toml::CONTROL_CHARACTER,
        // The reviews folder, numbers and dates.
        Code::NoReviews => review::NO_REVIEWS,
        Code::MissingReview => review::MISSING_REVIEW,
        Code::StrayFile => review::STRAY_FILE,
        Code::UnreadableFolder => review::UNREADABLE_FOLDER,
        Code::UnfitName => review::UNFIT_NAME,
        Code::RecommendationNumber => review::RECOMMENDATION_NUMBER,
        Code::DuplicateRecommendation => review::DUPLICATE_RECOMMENDATION,
        Code::UnknownRecommendation => review::UNKNOWN_RECOMMENDATION,
        Code::DuplicateProgress => review::DUPLICATE_PROGRESS,
        Code::SeveralRecommendations => review::SEVERAL_RECOMMENDATIONS,
        Code::UnknownGrade => review::UNKNOWN_GRADE,
        Code::UnknownResponse => review::UNKNOWN_RESPONSE,
        Code::BlankDate => review::BLANK_DATE,
        Code::BrokenDate => review::BROKEN_DATE,
        Code::ImpossibleDate => review::IMPOSSIBLE_DATE,
        Code::InexactDate => review::INEXACT_DATE,
        // A meeting and its agenda.
        Code::UnknownPaper => meeting::UNKNOWN_PAPER,
        Code::MeetingDay => meeting::MEETING_DAY,
        Code::UpdateAfterMeeting => meeting::UPDATE_AFTER_MEETING,
        Code::ShortNotice => meeting::SHORT_NOTICE,
        Code::RepeatedReport => meeting::REPEATED_REPORT,
        Code::UnknownMeeting => meeting::UNKNOWN_MEETING,
        Code::UnknownCommittee => meeting::UNKNOWN_COMMITTEE,
        Code::AgendaItem => meeting::AGENDA_ITEM,
        Code::ExemptItem => meeting::EXEMPT_ITEM,
        Code::ExemptParagraph => review::EXEMPT_PARAGRAPH,
        Code::SupplementPage => meeting::SUPPLEMENT_PAGE,
        // The answers of officers.
        Code::AnswerUnreadable => forms::ANSWER_UNREADABLE,
        Code::AnswerUnknown => forms::ANSWER_UNKNOWN,
        Code::AnswerConflict => forms::ANSWER_CONFLICT,
        // The words of a text.
        Code::BlankText => text::BLANK_TEXT,
        Code::BrokenLine => text::BROKEN_LINE,
        Code::RawHtml => text::RAW_HTML,
        Code::HeadingInText => text::HEADING_IN_TEXT,
        Code::CodeInText => text::CODE_IN_TEXT,
        Code::ImageInText => text::IMAGE_IN_TEXT,
        Code::RuleInText => text::RULE_IN_TEXT,
        Code::UnsafeLink => text::UNSAFE_LINK,
        Code::LinkWithoutWords => text::LINK_WITHOUT_WORDS,
        Code::LinkWithTitle => text::LINK_WITH_TITLE,
        Code::TextTooLong => text::TEXT_TOO_LONG,
        Code::TableInText => text::TABLE_IN_TEXT,
        Code::DeepNesting => text::DEEP_NESTING,
        // council.toml.
        Code::LanguageTag => council::LANGUAGE_TAG,
        Code::LanguageWithoutWords => council::LANGUAGE_WITHOUT_WORDS,
        Code::PaperKind => council::PAPER_KIND,
        Code::WordsFileDiffers => council::WORDS_FILE_DIFFERS,
        Code::UntranslatedLabels => council::UNTRANSLATED_LABELS,
        Code::NothingToTranslate => council::NOTHING_TO_TRANSLATE,
        Code::TranslationDiffers => council::TRANSLATION_DIFFERS,
        Code::UnknownNation => council::UNKNOWN_NATION,
        Code::UnknownScript => council::UNKNOWN_SCRIPT,
        Code::GlossaryAbbreviation => council::GLOSSARY_ABBREVIATION,
        Code::AmbiguousGrade => council::AMBIGUOUS_GRADE,
        Code::EmptyScale => council::EMPTY_SCALE,
        Code::LeavesOut => council::LEAVES_OUT,
        Code::ResponseMeaning => council::RESPONSE_MEANING,
        Code::AmbiguousResponse => council::AMBIGUOUS_RESPONSE,
        Code::CouncilField => council::COUNCIL_FIELD,
        Code::FieldNotUsed => council::FIELD_NOT_USED,
        Code::RecordLayout => council::RECORD_LAYOUT,
        Code::GradeStage => council::GRADE_STAGE,
        Code::GradeNeed => council::GRADE_NEED,
        Code::GradeSymbol => council::GRADE_SYMBOL,
        Code::CrestFile => council::CREST_FILE,
        Code::CrestMissing => council::CREST_MISSING,
        Code::SiteAddress => council::SITE_ADDRESS,
        Code::FormerName => review::FORMER_NAME,
        Code::AccessibilityStatement => council::ACCESSIBILITY_STATEMENT,
        Code::UnknownHour => council::UNKNOWN_HOUR,
        Code::WorkingDays => council::WORKING_DAYS,
        Code::Months => council::MONTHS,
        Code::UnknownYear => council::UNKNOWN_YEAR,
        Code::NoBankHoliday => council::NO_BANK_HOLIDAY,
        Code::ClosedBackwards => council::CLOSED_BACKWARDS,
        // A theme and its fonts.
        Code::ThemeColour => theme::THEME_COLOUR,
        Code::ThemeContrast => theme::THEME_CONTRAST,
        Code::ThemeLength => theme::THEME_LENGTH,
        Code::ThemeNoRoom => theme::THEME_NO_ROOM,
        Code::ThemeOutOfRange => theme::THEME_OUT_OF_RANGE,
        Code::ThemeTooSmall => theme::THEME_TOO_SMALL,
        Code::ThemeWeight => theme::THEME_WEIGHT,
        Code::FontUnusable => theme::FONT_UNUSABLE,
        // Templates and pictures.
        Code::TemplateSyntax => template::TEMPLATE_SYNTAX,
        Code::TemplateFailed => template::TEMPLATE_FAILED,
        Code::TemplateMissing => template::TEMPLATE_MISSING,
        Code::FigureShape => template::FIGURE_SHAPE,
        Code::PictureAddress => template::PICTURE_ADDRESS,
        Code::PictureFormat => template::PICTURE_FORMAT,
        Code::PictureMissing => template::PICTURE_MISSING,
        Code::PictureSize => template::PICTURE_SIZE,
        Code::PictureUnprintable => template::PICTURE_UNPRINTABLE,
        Code::PictureWithoutWords => template::PICTURE_WITHOUT_WORDS,
        // The account of words.
        Code::WordsNotAsWritten => account::WORDS_NOT_AS_WRITTEN,
        Code::PageAndPdfDiffer => account::PAGE_AND_PDF_DIFFER,
        // A page.
        Code::HtmlTags => page::HTML_TAGS,
        Code::HtmlMain => page::HTML_MAIN,
        Code::HtmlVocabulary => page::HTML_VOCABULARY,
        Code::HtmlAttribute => page::HTML_ATTRIBUTE,
        Code::PageWithoutTitle => page::PAGE_WITHOUT_TITLE,
        Code::PageWithoutLanguage => page::PAGE_WITHOUT_LANGUAGE,
        Code::PageWithoutHeading => page::PAGE_WITHOUT_HEADING,
        Code::PageDate => page::PAGE_DATE,
        Code::FirstPage => page::FIRST_PAGE,
        Code::PageOfItsOwn => page::PAGE_OF_ITS_OWN,
        Code::HeadingSkipsLevel => page::HEADING_SKIPS_LEVEL,
        Code::HeadingSecondTitle => page::HEADING_SECOND_TITLE,
        Code::HeadingWithoutWords => page::HEADING_WITHOUT_WORDS,
        Code::ClassificationTooLong => page::CLASSIFICATION_TOO_LONG,
        // The lists, links and words of a page.
        Code::ListWithoutItems => element::LIST_WITHOUT_ITEMS,
        Code::DefinitionWithoutTerm => element::DEFINITION_WITHOUT_TERM,
        Code::DefinitionWithoutWords => element::DEFINITION_WITHOUT_WORDS,
        Code::OpenFile => review::OPEN_FILE,
        Code::OfficeFile => review::OFFICE_FILE,
        Code::ClassMisspelt => element::CLASS_MISSPELT,
        Code::BoldHeading => element::BOLD_HEADING,
        Code::AbbreviationWithoutTitle => element::ABBREVIATION_WITHOUT_TITLE,
        Code::LinkRefused => element::LINK_REFUSED,
        Code::LinkNowhere => element::LINK_NOWHERE,
        Code::IdTwice => element::ID_TWICE,
        // The tables of a page.
        Code::TableWithoutCaption => table::TABLE_WITHOUT_CAPTION,
        Code::TableWithoutHeaders => table::TABLE_WITHOUT_HEADERS,
        Code::TableWithoutScope => table::TABLE_WITHOUT_SCOPE,
        Code::TableWithoutRows => table::TABLE_WITHOUT_ROWS,
        Code::TableEmptyCell => table::TABLE_EMPTY_CELL,
        Code::TableMergedCell => table::TABLE_MERGED_CELL,
        Code::TableUneven => table::TABLE_UNEVEN,
        Code::TableTooWide => table::TABLE_TOO_WIDE,
        // The rules of `check`.
        Code::DatePassed => grade::date_passed::RULE.explanation,
        Code::GradeUnexplained => grade::unexplained::RULE.explanation,
        Code::NotGraded => grade::none_given::RULE.explanation,
        Code::AchievedOpenEnded => grade::open_ended_achieved::RULE.explanation,
        Code::OpenEndedDate => grade::open_ended::RULE.explanation,
        Code::DateBeforeActionPlan => grade::before_action_plan::RULE.explanation,
        Code::WrongWeekday => date::weekday::RULE.explanation,
        Code::NoSuchDay => date::no_such_day::RULE.explanation,
        Code::DateInWords => date::in_words::RULE.explanation,
        Code::AchievedWithoutEvidence => evidence::missing::RULE.explanation,
        Code::NothingReported => evidence::silent::RULE.explanation,
        Code::RepeatedEvidence => evidence::repeated::RULE.explanation,
        Code::NoSuccessMeasure => evidence::measure::RULE.explanation,
        Code::NoAgreedAction => evidence::action::RULE.explanation,
        Code::CutOffText => evidence::cut_off::RULE.explanation,
        Code::EmptyItem => evidence::empty_item::RULE.explanation,
        Code::PastedBullets => evidence::bullet::RULE.explanation,
        Code::UnfinishedText => evidence::unfinished::RULE.explanation,
        Code::PassageWithoutLanguage => evidence::other_script::RULE.explanation,
        Code::RepeatedWord => evidence::repeated_word::RULE.explanation,
        Code::MarksInLine => evidence::line_marks::RULE.explanation,
        Code::TableHeadings => evidence::headings::RULE.explanation,
        Code::PrintedMarks => evidence::marks::RULE.explanation,
        Code::UnclearLink => evidence::link_words::RULE.explanation,
        Code::BrokenReference => evidence::reference::RULE.explanation,
        Code::UnexplainedAbbreviation => evidence::abbreviation::RULE.explanation,
        Code::UnusedAbbreviation => evidence::unused_abbreviation::RULE.explanation,
        Code::EvidenceAfterUpdate => evidence::after_update::RULE.explanation,
        Code::PersonalData => evidence::personal_data::RULE.explanation,
        Code::MisnamedUpdate => history::misnamed::RULE.explanation,
        Code::MissingFromUpdate => history::missing::RULE.explanation,
        Code::AlreadySignedOff => history::signed_off::RULE.explanation,
        Code::SignedOffUnfinished => history::signed_off_unfinished::RULE.explanation,
        Code::UpdateBeforeActionPlan => history::before_action_plan::RULE.explanation,
        Code::BeforeTheUpdate => history::before_update::RULE.explanation,
        Code::GradeMovedBack => history::moved_back::RULE.explanation,
        Code::NextUpdateUnclear => history::unclear_next::RULE.explanation,
        Code::GradeAmended => history::amended::RULE.explanation,
        Code::UpdateOverdue => history::overdue::RULE.explanation,
        Code::RecordCount => record::count::RULE.explanation,
        Code::MissingRecommendation => numbering::gap::RULE.explanation,
        Code::RecommendationOrder => numbering::order::RULE.explanation,
        Code::RecordOrder => record::order::RULE.explanation,
        Code::RecordWording => record::wording::RULE.explanation,
        Code::LetterTwice => record::letter::RULE.explanation,
        Code::BlankInRecord => record::blank::RULE.explanation,
        Code::NoResolution => record::resolution::RULE.explanation,
        Code::RejectedWithoutReason => record::rejected::RULE.explanation,
        Code::ContradictoryResponse => record::contradictory::RULE.explanation,
        Code::LateResponse => record::late_response::RULE.explanation,
        Code::ExemptWithoutParagraph => record::exempt::RULE.explanation,
        Code::LatePublication => record::publication::RULE.explanation,
        Code::CallInNotCounted => record::uncounted::RULE.explanation,
        Code::NoCallInReason => record::no_call_in::RULE.explanation,
        Code::CallInDeadline => record::call_in::RULE.explanation,
        Code::PersonInTwoForms => people::two_forms::RULE.explanation,
        Code::NobodyResponsible => people::nobody::RULE.explanation,
        Code::PrintedNowhere => unprinted::RULE.explanation,
        // What reviews have in common.
        Code::SameTitle => review::SAME_TITLE,
        // What a review allows itself.
        Code::UnknownRule => UNKNOWN_RULE,
        Code::IdleAllowance => IDLE_ALLOWANCE,
        // What the council promises.
        Code::GradesWithoutMeaning => PROMISED_GRADES,
        Code::ScaleOrder => council::SCALE_ORDER,
    }
}

/// An explanation in one line of code.
const fn say(
    what: &'static str,
    why: &'static str,
    bad: &'static str,
    good: &'static str,
) -> Explanation {
    Explanation {
        what,
        why,
        bad,
        good,
    }
}
