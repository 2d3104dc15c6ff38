//! What a run takes from the environment it is started in.

use std::io;
use std::time::Instant;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use rayon::ThreadPoolBuilder;
use terminal_size::{Width, terminal_size_of};

/// The day in `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), for papers that have no
/// date of their own.
pub fn source_date() -> Result<Option<Date>, String> {
    let Some(seconds) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    let seconds = seconds.to_string_lossy();
    let timestamp = seconds
        .parse()
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    match timestamp {
        Some(timestamp) => Ok(Some(timestamp.to_zoned(TimeZone::UTC).date())),
        None => Err(format!(
            "SOURCE_DATE_EPOCH is ‘{seconds}’, which is not a number of seconds"
        )),
    }
}

/// Today, where the computer is.
pub fn today() -> Date {
    Zoned::now().date()
}

/// How many columns the terminal has; none where the output goes elsewhere.
pub fn columns() -> Option<u16> {
    let (Width(columns), _) = terminal_size_of(io::stdout())?;
    Some(columns)
}

/// This moment, to measure how long a run takes.
pub fn started() -> Instant {
    Instant::now()
}

/// Makes the thread that started the program a worker too, so that there are no more workers than processors.
pub fn join_workers() {
    // It fails only if there can be no other thread. Then this one does everything.
    let _ = ThreadPoolBuilder::new().use_current_thread().build_global();
}
