//! Rules about what is said: the action plan's measures, the evidence, and whether a reader can understand them.

pub(super) mod abbreviation;
pub(super) mod action;
pub(super) mod bullet;
pub(super) mod cut_off;
pub(super) mod link_words;
pub(super) mod marks;
pub(super) mod measure;
pub(super) mod missing;
pub(super) mod reference;
pub(super) mod repeated;
pub(super) mod repeated_word;
pub(super) mod silent;
pub(super) mod unfinished;
