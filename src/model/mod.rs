//! What is true.
//!
//! Plain values in, valid values out: a [`Review`] that exists has numbered recommendations, dates that are possible,
//! grades of the council's scale and text without anything that could run. A type that refuses a value says why in a
//! small enum beside it, a [`Fault`]; the reader of the file adds the place.
//!
//! It must not know about files, paths, TOML, HTML or the clock.

mod abbreviation;
mod accidents;
mod allowance;
mod amount;
mod angle_words;
mod answer;
mod answer_limit;
mod assessment;
mod bold_paragraph;
mod calendar;
mod call_in;
mod change;
mod clause_number;
mod correction;
mod counted_rows;
mod date_revision;
mod decision;
mod decision_keys;
mod difference;
mod exempt_matter;
mod exemption;
mod extra;
mod fault;
mod field_value;
mod fields;
mod file_path;
mod first_cells;
mod footnote;
mod footnote_lines;
mod glossary;
mod grade;
mod grade_fault;
mod initials;
mod keys;
mod label_numbers;
mod last_day;
mod last_time;
mod line;
mod lines;
mod lone_stars;
mod markdown;
mod meant;
mod meeting;
mod mention;
mod mention_letters;
mod mention_series;
mod mention_short;
#[cfg(test)]
mod mention_stories;
mod mention_words;
mod month;
mod months;
mod months_after;
mod municipal_year;
mod named_lines;
mod next_dates;
mod next_update;
mod note;
mod number;
mod number_called;
mod number_list;
mod number_part;
mod number_sign;
mod numbering;
mod own_paper;
mod particulars;
mod plain_paragraph;
mod publication;
mod quoted_cells;
mod ranking;
mod raw_table;
mod recommendation;
mod reference_words;
mod resolution;
mod response_fault;
mod response_meaning;
#[cfg(test)]
mod response_stories;
mod responses;
mod review;
mod rich_text;
mod rich_text_fault;
mod scale;
mod scale_fault;
mod set_back;
mod shown_person;
mod signs;
mod site_address;
mod slug;
mod spelled_out;
mod spot;
mod stage;
mod star_pairs;
mod symbol;
mod table_cells;
mod table_fault;
mod table_lines;
mod terms;
mod text_part;
mod translation;
mod typed_grade;
mod update;
mod update_entry;
mod update_name;
mod updates;
mod web_address;
mod weekday;
mod when;
mod withheld_wording;
mod words;
mod written_table;

pub use abbreviation::{Abbreviation, AbbreviationFault, used_at};
pub use allowance::Allowance;
pub use answer::Answer;
pub use assessment::Assessment;
pub use bold_paragraph::BoldParagraph;
pub use calendar::{
    Calendar, CalendarFault, DayKind, Nation, NationFault, UnknownYear, WorkingDays,
    WorkingDaysFault,
};
pub use call_in::{
    CallInPeriod, CallInRule, DaysCounted, Deadline, DeadlineFault, DeadlineMeaning, FirstDay,
    Hour, HourFault, NoCallIn,
};
pub use change::{ChangeKind, ChangeSince, MovedDate};
pub use clause_number::begins_with_clause;
pub use correction::{CorrectedPaper, CorrectedWords, Correction, CorrectionKey};
pub use date_revision::{DateRevision, GivenDate, NewDate, RevisionMade};
pub use decision::{DecidedRecommendation, Decision, DecisionTheme, Declaration};
pub use decision_keys::{
    DecidedKey, DecisionKey, DeclarationKey, FurtherKey, ResolutionKey, ThemeKey,
};
pub use exempt_matter::ExemptMatter;
pub use exemption::{ExemptParagraph, ExemptParagraphFault, Exemption};
pub use extra::{Extra, OwnValue};
pub use fault::Fault;
pub use field_value::FieldValue;
pub use fields::{
    BuiltInField, CouncilField, FieldDefinition, FieldDemand, FieldKey, FieldKind, FieldPlacing,
    FieldTable, FieldWordFault, Fields, FieldsFault, FieldsFaultKind, OwnField, RecordGroup,
    RecordPart, RecordPlace,
};
pub use glossary::Glossary;
pub use grade::{Grade, GradeDefinition, Need, NeedFault};
pub use grade_fault::GradeFault;
pub use initials::Initials;
pub use keys::{AllowanceKey, PlanKey, ProgressKey, ReviewKey, UpdateKey};
pub use last_day::LastDay;
pub use last_time::{LastTime, SignedOffBefore};
pub use line::{LineFault, TextLine};
pub use meant::MeantText;
pub use meeting::{
    AgendaItem, AgendaItems, AgendaItemsFault, AgendaItemsFaultKind, AttachedPaper, Contact,
    ContactKey, CoveringReport, FirstPage, FirstPageFault, ItemKey, ItemMatter, Meeting,
    MeetingAllowance, MeetingAllowanceKey, MeetingKey, MeetingSpot, OwnHtml, OwnPage, OwnPageBody,
    OwnPagePart, OwnPaperName, OwnPaperNameFault, ParagraphKey, ReportParagraph, ReviewPaper,
    Supplement,
};
pub use mention::{Mention, Mentions};
pub use mention_letters::{is_anothers, is_of_another, letter_in_brackets, letters_before_number};
pub use month::Month;
pub use months::{Months, MonthsFault};
pub use municipal_year::{MunicipalYear, MunicipalYearFault};
pub use next_update::{Batch, NextUpdate, NextUpdateFault, NextUpdateMeaning, Since};
pub use number::{NumberFault, RecommendationNumber};
pub use number_called::{number_called, without_word as number_without_word};
pub use number_list::{NumberList, NumberListFault};
pub use numbering::{NumberingFault, NumberingOddity, numbering_faults, numbering_oddities};
pub use own_paper::{FreeTable, FreeText, FreeValue, OwnPaper};
pub use particulars::Particulars;
pub use publication::PublicationRule;
pub use ranking::Contradiction;
pub use recommendation::{Recommendation, Recommendations};
pub use reference_words::{REFERENCE_WORDS, ReferenceWords};
pub use resolution::{DecidedWords, FurtherDecision, Resolution};
pub use response_fault::{ResponseFault, ResponsesFault};
pub use response_meaning::{ResponseMeaning, ResponseMeaningFault};
pub use responses::{Response, ResponseDefinition, Responses};
pub use review::Review;
pub use rich_text::RichText;
pub use rich_text_fault::{RichTextFault, RichTextFaultKind};
pub use scale::Scale;
pub use scale_fault::ScaleFault;
pub use shown_person::{ShownPerson, without_names};
pub use site_address::{SiteAddress, SiteAddressFault};
pub use slug::{Slug, SlugFault};
pub use spelled_out::{SpelledOut, singular, spelled_out};
pub use spot::{Part, Passage, Spot};
pub use stage::{Stage, StageFault};
pub use symbol::{Symbol, SymbolFault};
pub use table_fault::TableFault;
pub use terms::{CouncilTerms, LanguageTerms, RecordParts};
pub use text_part::TextPart;
pub use translation::{Translated, Translation, letters_of};
pub use update::{Progress, ProgressEntries, ProgressEntriesFault, Update};
pub use update_entry::{EntryState, UpdateEntry};
pub use update_name::{UpdateName, UpdateNameFault};
pub use updates::Updates;
pub use web_address::{WebAddress, WebAddressFault};
pub use weekday::{comes_before_weekday, day_of_week};
pub use when::{
    DATE_NAMES, Delay, DelayStart, EarlierDate, MONTH_NAMES, Meaning, Period, PeriodKind,
    WELSH_MONTH_NAMES, When, WhenFault, is_a_year_pair,
};
pub use withheld_wording::WithheldWording;
pub use words::Word;
pub use written_table::{WrittenCell, WrittenColumn, WrittenTable};
