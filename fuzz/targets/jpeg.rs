//! A JPEG → a PDF with the same pixels and without its notes, or what is wrong with it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scrutineer::pdf::bare_picture;
use scrutineer_fuzz::show;

fuzz_target!(|bytes: &[u8]| {
    show("chart.jpg", bytes);
    // What has no notes any more has none to lose.
    if let Some(bare) = bare_picture(bytes) {
        assert_eq!(bare_picture(&bare).unwrap_or_else(|| bare.clone()), bare);
    }
});
