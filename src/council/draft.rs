//! `council.toml` as typed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::accessibility::AccessibilityDraft;
use super::agenda::AgendaPaperDraft;
use super::annual_report::AnnualReportDraft;
use super::fixed_words::FixedWordsDraft;
use super::minutes::MinutesDraft;
use super::officer_forms::FormPaperDraft;
use super::output_folder::OutputFolderDraft;
use super::public::PublicDraft;
use super::site::SiteDraft;
use crate::draft::{ExtraDraft, Field};

/// What a council changes to make the papers its own, except the look.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CouncilDraft {
    /// The council's name.
    pub name: Field<String>,
    /// The line below its name, if it has one.
    pub strapline: Option<Field<String>>,
    /// The language of the papers, for screen readers: "en-GB".
    pub language: Field<String>,
    /// The classification line at the foot of each page; left out by a council that does not mark its papers.
    pub classification: Option<Field<String>>,
    /// What is printed where a review leaves a field blank.
    pub blank: Field<String>,
    /// The council's crest or logo, if its papers show one.
    pub crest: Option<Field<CouncilCrestDraft>>,
    /// Whether every paper is also made in large print, in the look of `theme-large-print.toml`; left out, none is.
    pub large_print: Option<Field<bool>>,
    /// Words that every paper has, whatever its kind: "All papers"; left out by a council that writes in English.
    pub words: Option<Field<FixedWordsDraft>>,
    /// The words of a progress update.
    pub progress_update: Field<PaperDraft>,
    /// The words of an action plan; left out by a council that publishes none.
    pub action_plan: Option<Field<PaperDraft>>,
    /// The words of a Cabinet decision record.
    pub cabinet_decision: Field<RecordPaperDraft>,
    /// Kinds of paper that are not published or have files of another name, and kinds of your own, each under its own
    /// `[[paper]]`.
    pub paper: Option<Field<Vec<Field<PaperKindDraft>>>>,
    /// The words of the annual report, for which the header is enough; left out by a council that has none.
    pub annual_report: Option<Field<AnnualReportDraft>>,
    /// The words of a meeting's papers; left out where the usual ones do.
    pub agenda: Option<Field<AgendaPaperDraft>>,
    /// The phrases of a minute on an update; left out where the usual ones do.
    pub minutes: Option<Field<MinutesDraft>>,
    /// The words of the forms that officers fill in; left out where the usual ones do.
    pub form: Option<Field<FormPaperDraft>>,
    /// The words of the page that lists everything.
    pub index: Field<PaperDraft>,
    /// Where the pages are published, and whom their readers can ask.
    pub site: Option<Field<SiteDraft>>,
    /// The accessibility statement of the pages; left out by a council that has one elsewhere.
    pub accessibility: Option<Field<AccessibilityDraft>>,
    /// How long a decision can be called in, as the constitution has it; left out by a council that does not have the
    /// deadline checked.
    pub call_in: Option<Field<CallInDraft>>,
    /// How soon after its meeting a decision is published; left out by a council that promises nothing.
    pub publication: Option<Field<PublicationDraft>>,
    /// How many months after the last update, or after the action plan, the next one is due where a review does not say.
    pub update_every_months: Option<Field<i64>>,
    /// Whose bank holidays the council keeps: "england-and-wales", "scotland" or "northern-ireland"; left out for the
    /// first.
    pub nation: Option<Field<String>>,
    /// The last year whose bank holidays have been announced, once that is a later one than the program knows.
    pub bank_holidays_known_to: Option<Field<i64>>,
    /// Bank holidays that were announced later, each under its own `[[bank_holiday]]`.
    pub bank_holiday: Option<Field<Vec<Field<BankHolidayDraft>>>>,
    /// Other days on which the council's offices are closed, each time under its own `[[closed]]`.
    pub closed: Option<Field<Vec<Field<ClosedDraft>>>>,
    /// What the council changes in the fields of its papers, and the fields that it adds, each under its own `[[field]]`.
    pub field: Option<Field<Vec<Field<CouncilFieldDraft>>>>,
    /// The grades for progress in order, each under its own `[[grade]]`; the first is grade 1.
    pub grade: Field<Vec<Field<GradeDraft>>>,
    /// `false` for a council whose grades have no numbers: then the key to the grades has none.
    pub grade_numbers: Option<Field<bool>>,
    /// `true`: a second or later update begins with what has changed since the one before, and has last time's grade
    /// beside this time's.
    pub changes_since_last_update: Option<Field<bool>>,
    /// `true`: the heading of each recommendation of an update has its grade too, "Recommendation 4: Slipped".
    pub grades_in_headings: Option<Field<bool>>,
    /// The answers that the executive gives to recommendations, each under its own `[[response]]`; left out by a council
    /// whose papers have none.
    pub response: Option<Field<Vec<Field<ResponseDraft>>>>,
    /// Words by which a decision record says that something was decided: "RESOLVED". Without the list, the usual English and
    /// Welsh words count.
    pub resolution_words: Option<Field<Vec<Field<String>>>>,
    /// Abbreviations that need no explanation, because every reader knows them: "NHS".
    pub known_abbreviations: Option<Field<Vec<Field<String>>>>,
    /// What the abbreviations of the papers are short for, each below `[glossary]`: PIP = "Pupil Inclusion Panel".
    pub glossary: Option<Field<BTreeMap<String, Field<String>>>>,
    /// Other words that your papers have for a recommendation, before its number: "Action".
    pub reference_words: Option<Field<Vec<Field<String>>>>,
    /// The telephone numbers and e-mail addresses that the council publishes, so that `check` does not ask about them.
    pub public: Option<Field<PublicDraft>>,
    /// How papers are put into the output folder; left out by most councils.
    pub output: Option<Field<OutputFolderDraft>>,
    /// The language of words in letters other than the English ones, by the name of the script: Arabic = "ur" for Urdu.
    pub script_languages: Option<Field<BTreeMap<String, Field<String>>>>,
    /// Rules of `check` that the council does not want, each under its own `[[allow]]`.
    pub allow: Option<Field<Vec<Field<CouncilAllowanceDraft>>>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}

/// A rule of `check` that is switched off for all reviews.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CouncilAllowanceDraft {
    /// The name of the rule, in brackets in its warning: "update-overdue".
    pub rule: Field<String>,
    /// Why it is switched off, on one line.
    pub because: Field<String>,
}

/// The council's crest or logo, printed beside its name on the first page of every paper.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CouncilCrestDraft {
    /// The name of an SVG, PNG or JPEG file beside `council.toml`: "crest.svg".
    pub file: Field<String>,
    /// What it shows, for those who cannot see it: "Crest of the council".
    pub alternate: Field<String>,
}

/// The words of one kind of paper.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PaperDraft {
    /// The title at its head.
    pub title: Field<String>,
    /// The paragraphs before the first item.
    pub introduction: Option<Field<String>>,
    /// The keys of a review's files that this kind of paper does not print: "link_officers".
    pub leaves_out: Option<Field<Vec<Field<String>>>>,
    /// The labels, by the names the templates ask for.
    pub labels: Field<BTreeMap<String, Field<String>>>,
}

/// The words of a Cabinet decision record, and its layout.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct RecordPaperDraft {
    /// The title at its head.
    pub title: Field<String>,
    /// How it is laid out: "web", or "proforma" with headings numbered from 1 to 7; left out, it is "web".
    pub layout: Option<Field<String>>,
    /// The paragraphs before the first item.
    pub introduction: Option<Field<String>>,
    /// The keys of `decision.toml` that this kind of paper does not print: "publication".
    pub leaves_out: Option<Field<Vec<Field<String>>>>,
    /// The labels, by the names the templates ask for.
    pub labels: Field<BTreeMap<String, Field<String>>>,
}

/// A kind of paper: a usual one of which there is something to say, or one of the council's own.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PaperKindDraft {
    /// "cabinet-decision", "action-plan" or "progress-update"; or a name for one of your own, which its file in the folder of a
    /// review has too: "briefing-note" for `briefing-note.toml`.
    pub kind: Field<String>,
    /// `false`: papers of this kind are not published.
    pub publish: Option<Field<bool>>,
    /// What its papers are called in the output, if that is not its kind: "monitoring".
    pub file_name: Option<Field<String>>,
    /// The title of a kind of your own.
    pub title: Option<Field<String>>,
    /// The template of a kind of your own; left out, it is named after the kind: "briefing-note.html".
    pub template: Option<Field<String>>,
    /// The paragraphs that every paper of a kind of your own begins with.
    pub introduction: Option<Field<String>>,
    /// The keys of its files that a kind of your own does not print: "notes".
    pub leaves_out: Option<Field<Vec<Field<String>>>>,
    /// The labels of a kind of your own, by the names its template asks for.
    pub labels: Option<Field<BTreeMap<String, Field<String>>>>,
}

/// How long a decision can be called in.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CallInDraft {
    /// How many working days there are: 5.
    pub days: Field<i64>,
    /// Whether the day of publication is the first of them.
    pub count_publication_day: Field<bool>,
    /// When the last of them is over: "midnight", or an hour such as "16:00".
    pub ends: Field<String>,
}

/// How soon after its meeting a decision is published.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PublicationDraft {
    /// Within how many working days: 2.
    pub within_days: Field<i64>,
}

/// A bank holiday that was announced later.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct BankHolidayDraft {
    /// The day: "19 September 2022".
    pub date: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// The usual bank holiday that is moved for it and then is a working day.
    pub instead_of: Option<Field<String>>,
}

/// Days on which the council's offices are closed.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ClosedDraft {
    /// The first day: "28 December 2026".
    pub first_day: Field<String>,
    /// The last day; left out where it is one day only.
    pub last_day: Option<Field<String>>,
    /// Why they are closed: "Between Christmas and New Year".
    pub reason: Field<String>,
}

/// A field of the papers: one that every council knows, or one of the council's own.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CouncilFieldDraft {
    /// Its name, which is its key in the files of a review: "success_measure", or "cabinet_member" for one of your own.
    pub name: Field<String>,
    /// Its label as it is printed, unless the labels of a kind of paper have one of this name.
    pub label: Option<Field<String>>,
    /// Where officers write a field of your own: "recommendation", where left out; "progress", "review", "update" or
    /// "decision".
    pub of: Option<Field<String>>,
    /// What a field of your own holds: "text" of any length, where left out; "line", "date" or "person".
    pub kind: Option<Field<String>>,
    /// `false` for a field that your papers have not.
    pub used: Option<Field<bool>>,
    /// Whether it must be filled in; `false` where it may also be left out.
    pub required: Option<Field<bool>>,
    /// The field that it is printed below: "responsibility".
    pub after: Option<Field<String>>,
    /// The field that it is printed above: "text".
    pub before: Option<Field<String>>,
}

/// One grade of the scale.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct GradeDraft {
    /// What it is called in print.
    pub label: Field<String>,
    /// What people also type for it; case, spaces and hyphens make no difference anyway.
    pub other_spellings: Option<Field<Vec<Field<String>>>>,
    /// What it means, where the council has agreed on words for that.
    pub meaning: Option<Field<String>>,
    /// A sign that is printed beside its words: "●".
    pub symbol: Option<Field<String>>,
    /// How far on the work is: "finished", "in time" while the agreed date is ahead, "late", "not begun", "paused", or
    /// "ended" for work that will not be done; left out for a grade that says none of these.
    pub stage: Option<Field<String>>,
    /// What an update must say along with it: any of "explanation", "reason" and "anticipated_date".
    pub needs: Option<Field<Vec<Field<String>>>>,
}

/// An answer that the executive gives to recommendations.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ResponseDraft {
    /// What it is called: "Partially accepted".
    pub label: Field<String>,
    /// What people also type for it; case, spaces and hyphens make no difference anyway.
    pub other_spellings: Option<Field<Vec<Field<String>>>>,
    /// What it means: "accepted", "accepted in part", "accepted in principle", "rejected" or "deferred".
    pub meaning: Field<String>,
}
