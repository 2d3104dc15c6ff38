//! Rules about what is said: the action plan's measures, the evidence, and whether a reader can understand them.

pub(crate) mod abbreviation;
pub(crate) mod action;
pub(crate) mod after_update;
pub(crate) mod bold_heading;
pub(crate) mod bullet;
pub(crate) mod cut_off;
pub(crate) mod empty_item;
pub(crate) mod headings;
pub(crate) mod line_marks;
pub(crate) mod link_words;
pub(crate) mod marks;
pub(crate) mod measure;
pub(crate) mod missing;
mod missing_figure;
pub(crate) mod other_script;
pub(crate) mod personal_data;
pub(crate) mod reference;
pub(crate) mod repeated;
pub(crate) mod repeated_word;
pub(crate) mod silent;
pub(crate) mod unfinished;
pub(crate) mod unused_abbreviation;

mod asked;
mod capitals;
mod half_mark;
mod left_over;
mod numbered_label;
mod past;
mod personal_number;
mod postcode;
mod published_contact;
mod reference_code;
mod said_elsewhere;
mod said_in_words;
mod town;
mod word_stretch;
