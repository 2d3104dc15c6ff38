//! A drawing → areas and lines in a PDF, or what is wrong with it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scrutineer_fuzz::show;

fuzz_target!(|text: &str| show("chart.svg", text.as_bytes()));
