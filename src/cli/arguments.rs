//! What can be typed after `scrutineer`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::build_arguments::BuildArguments;
use super::compare::CompareArguments;
use super::file_arguments::{AgreeArguments, MinuteArguments, NewArguments};
use super::form_arguments::{FormArguments, ReceiveArguments};
use super::serve_arguments::{BundleArguments, ServeArguments};
use super::typeset_arguments::TypesetArguments;
use crate::diagnostic::Code;
use crate::files::Files;
use crate::project::Folders;
use crate::status::day;

/// Makes scrutiny papers from review files: accessible web pages and PDFs.
///
/// You write reviews in plain text files in the folder `reviews`. `scrutineer check` says whether anything is
/// wrong with them, and `scrutineer build` makes the papers in the folder `output`.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make the papers: a web page and a PDF of each, and a page that lists them all
    ///
    /// Everything is checked first. If anything is wrong, the messages say where and what to do, nothing is written, and
    /// the papers made before stay as they are.
    Build(BuildArguments),
    /// See the papers in your browser while you write: they change as soon as you save
    ///
    /// What is wrong is shown on the page, at its place. The papers in the folder `output` are left alone, and nobody but
    /// you can see the preview. Press Ctrl and C to end it.
    Serve(ServeArguments),
    /// Put everything into one file for an archive: what was written, the papers, and the open data
    ///
    /// Publishes first, so that the papers are of the files as they are. With --check, it says whether a bundle is whole, and
    /// what is wrong with one that is damaged.
    Bundle(BundleArguments),
    /// Look for mistakes without making anything
    ///
    /// Reads and checks everything that `build` would, reports everything that is wrong in one go, and writes
    /// nothing.
    Check(CheckArguments),
    /// Say which words of a paper are not as they were in an earlier version
    ///
    /// Give two pages, or two folders with published papers. What has changed in a passage is in brackets. The look makes no
    /// difference.
    Compare(CompareArguments),
    /// Explain a message: what it means, why, and an example
    ///
    /// Every message has a code in brackets: warning[date-passed]. Without a code all of them are listed.
    Explain(ExplainArguments),
    /// Make a PDF of any page: minutes, a covering report
    ///
    /// The page is HTML written with the elements a paper can have: headings, paragraphs, lists, definition lists,
    /// tables with a caption and header cells, quotes, sections and divisions, all inside `<main>`. The PDF has the
    /// look of your papers and is as accessible as they are. If anything is wrong with the page, the messages say where and
    /// what to do, and no PDF is written.
    Typeset(TypesetArguments),
    /// Write a form for each officer, in which they say what has happened
    ///
    /// Each form is one web page with the outstanding recommendations of an officer, what was agreed, and what was reported
    /// last. It works from an e-mail, without a network. What the officer saves with it is a file for `scrutineer
    /// receive`.
    Form(FormArguments),
    /// Put the answers of officers into the update
    ///
    /// Each file is what a form has saved. Nothing else in the update is changed, and an update that is not there yet is
    /// begun. If somebody has changed what an answer is about since the form was made, that answer is not written, and the
    /// words that differ are shown.
    Receive(ReceiveArguments),
    /// Write the schemas that let an editor complete keys and say what they are for
    ///
    /// A file names its schema in its first line: `#:schema ../../templates/schemas/review.schema.json`. Write them
    /// again after installing another version of this program, or after adding a field to council.toml.
    Schema(SchemaArguments),
    /// Show the state of every review: grades, what is outstanding, which update is due
    ///
    /// The most urgent comes first. The grades are the latest of each recommendation: what the committee agreed, and
    /// until then what officers propose. When an update is due is said by `next_update` in review.toml, and otherwise
    /// by `update_every_months` in council.toml.
    Status(StatusArguments),
    /// Record what the committee agreed: the grades of an update, and what was signed off
    ///
    /// Writes into the file of the update what you would type after the meeting: when the committee considered it, and the
    /// grade it agreed for each recommendation. That is the grade officers proposed, unless you name another. Nothing else
    /// in the file is changed.
    Agree(AgreeArguments),
    /// Write the minute on an update: what was agreed, in your council's phrases, to go on with
    ///
    /// Makes a web page and a Markdown file in the folder `minutes`, once the update says what the committee agreed. What you
    /// have changed in one of them is never written over.
    Minute(MinuteArguments),
    /// Begin a file: a review, a decision, an update or a meeting, with everything in it that is known already
    ///
    /// Nothing is ever written over another file.
    New(NewArguments),
}

/// Where things are read from.
#[derive(Debug, Clone, Args)]
pub struct SourceArguments {
    /// The folder with your reviews, one folder for each
    #[arg(long, value_name = "FOLDER", default_value = "reviews")]
    pub reviews: PathBuf,
    #[command(flatten)]
    pub look: LookArguments,
}

/// Where the look comes from.
#[derive(Debug, Clone, Args)]
pub struct LookArguments {
    /// The folder with council.toml, the themes, the templates and the fonts
    #[arg(long, value_name = "FOLDER", default_value = "templates")]
    pub templates: PathBuf,
    /// The theme: a file in the templates folder, or a path to one elsewhere
    #[arg(long, value_name = "FILE", default_value = "theme.toml")]
    pub theme: PathBuf,
}

impl SourceArguments {
    /// The folders of the project.
    pub fn folders(&self) -> Folders {
        Folders {
            reviews: self.reviews.clone(),
            ..self.look.folders()
        }
    }
}

impl LookArguments {
    /// The folders of a project that has no reviews.
    pub fn folders(&self) -> Folders {
        Folders {
            reviews: PathBuf::new(),
            templates: self.templates.clone(),
            theme: self.theme.clone(),
            files: Files::on_disk(),
        }
    }
}

/// How findings are reported.
#[derive(Debug, Clone, Copy, Args)]
pub struct Reporting {
    /// How to report what is found: for people, as JSON Lines, or as GitHub's annotations
    #[arg(long, value_enum, value_name = "FORM", default_value_t = ReportFormat::Human)]
    pub format: ReportFormat,
    /// Whether to use colour
    #[arg(long, visible_alias = "color", value_enum, value_name = "WHEN", default_value_t = InColour::Auto)]
    pub colour: InColour,
    /// Let warnings count as errors
    #[arg(long)]
    pub strict: bool,
}

/// For whom findings are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people, on the error stream
    Human,
    /// One JSON object a line, on the output stream
    Json,
    /// GitHub's workflow commands, on the output stream
    Github,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum InColour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What `check` wants to know.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The reviews to check, by the names of their folders [default: all of them]
    #[arg(value_name = "REVIEW")]
    pub only: Vec<String>,
    /// Show only what one rule finds: a code such as date-passed
    #[arg(long, value_name = "CODE", value_parser = code)]
    pub rule: Option<Code>,
    /// Show errors and the outcome only
    #[arg(long, conflicts_with = "rule")]
    pub quiet: bool,
    #[command(flatten)]
    pub sources: SourceArguments,
    #[command(flatten)]
    pub reporting: Reporting,
    /// Also show what reviews and council.toml allow, with the reasons
    #[arg(long)]
    pub show_allowed: bool,
    /// The day on which updates may be overdue, instead of today: 2026-03-31
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
}

/// What `explain` wants to know.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// The code in the brackets of a message, or the first line of the message
    #[arg(value_name = "CODE")]
    pub code: Vec<String>,
}

/// What `schema` wants to know.
#[derive(Debug, Args)]
pub struct SchemaArguments {
    /// The folder the schemas are put in
    #[arg(long, value_name = "FOLDER", default_value = "templates/schemas")]
    pub output: PathBuf,
    /// The folder with council.toml, whose own fields the schemas have too
    #[arg(long, value_name = "FOLDER", default_value = "templates")]
    pub templates: PathBuf,
}

/// What `status` wants to know.
#[derive(Debug, Args)]
pub struct StatusArguments {
    /// The folder with your reviews, one folder for each
    #[arg(long, value_name = "FOLDER", default_value = "reviews")]
    pub reviews: PathBuf,
    /// The folder with council.toml
    #[arg(long, value_name = "FOLDER", default_value = "templates")]
    pub templates: PathBuf,
    /// The day to look at, instead of today: 2026-03-31. Updates of a later date are left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
    /// Show only what is overdue: updates that should be there, and recommendations whose date has passed
    #[arg(long)]
    pub overdue: bool,
    /// Show only reviews of a committee whose name has this in it
    #[arg(long, value_name = "NAME")]
    pub committee: Option<String>,
    /// Show only reviews with an officer whose name or post has this in it: the link officer, or one who is responsible
    /// for a recommendation
    #[arg(long, value_name = "NAME")]
    pub officer: Option<String>,
    /// For people, or for other programs
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    pub format: StatusFormat,
}

/// Who reads the state of the reviews.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum StatusFormat {
    /// A table
    Human,
    /// One JSON object
    Json,
    /// A table for a spreadsheet: a row for each update and each recommendation
    Csv,
}

/// A code as it is in a message, with or without its brackets.
fn code(typed: &str) -> Result<Code, String> {
    super::explain::code(typed)
}
