//! The tests of the program: a module for each room of `src` and for each promise of the README.
//!
//! `tests/README.md` says where a new test goes, how to read a failure, and how to agree a new output.

#[path = "../support/mod.rs"]
mod support;

// The rooms of `src`, each through its own public functions.
mod account;
mod agreement;
mod bundle;
mod check;
mod command;
mod diagnostic;
mod edits;
mod model;
mod numbered_grades;
mod output;
mod own_language;
mod own_papers;
mod pages;
mod pdf;
mod reviews;
mod schemas;
mod tags_in_capitals;
mod themes;

// The promises, each tested with the whole program.
mod annual_report;
mod architecture;
mod cleaning;
mod corrections_of_own_papers;
mod customising;
mod cycle;
mod determinism;
mod executive_answer;
mod fields;
mod forms;
mod guides;
mod hostile;
mod incremental;
mod languages;
mod large_print;
mod licences;
mod meetings;
mod memory;
mod minutes;
mod printed;
mod scaffold;
mod scripts;
mod scripts_in_reviews;
mod seeds;
mod serve;
mod site;
mod translated_own_papers;
mod translations;
mod typed_lines;
mod ungraded;
mod update_times;
mod welsh;
mod written_tables;
