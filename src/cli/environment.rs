//! What a run takes from the environment it is started in.

use std::io;
use std::num::NonZero;
use std::process::ExitCode;
use std::time::Instant;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use rayon::ThreadPoolBuilder;
use terminal_size::{Width, terminal_size_of};

use super::report::failure;
use crate::bounds::{MOST_THREADS, STACK};
use crate::build::remove_staging_folders;

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

/// Does the work on a thread with a stack of known size.
pub fn with_a_known_stack(work: fn() -> ExitCode) -> ExitCode {
    match std::thread::Builder::new().stack_size(STACK).spawn(work) {
        // A panic has said what happened, in words for whoever maintains the program. The standard library has one of its
        // own, where the system cannot close a folder.
        Ok(thread) => thread.join().unwrap_or_else(|_| {
            failure("the program stopped because of a fault of its own, which is described above");
            ExitCode::from(2)
        }),
        Err(_) => work(),
    }
}

/// Makes the thread that runs the command a worker too, so that there are no more workers than processors.
pub fn join_workers() {
    let asked = std::env::var("RAYON_NUM_THREADS").ok();
    let asked = asked.and_then(|number| number.parse().ok());
    let asked = asked.filter(|number| *number > 0);
    let processors = || std::thread::available_parallelism().map_or(1, NonZero::get);
    let threads = asked.unwrap_or_else(processors).min(MOST_THREADS);
    let workers = ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK)
        .use_current_thread();
    // It fails only if there can be no other thread. Then this one does everything.
    let _ = workers.build_global();
}

/// When somebody stops the program (Ctrl-C, a closed terminal, a server that shuts down), what is not published yet is
/// removed first. Then the signal does what it does to every program.
#[cfg(unix)]
pub fn tidy_before_a_signal_ends_the_program() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    // Without a way to hear them, the next build tidies up.
    let ignored = ignored_signals();
    // `nohup` has a program ignore a signal, and it goes on to.
    let heard = [SIGHUP, SIGINT, SIGTERM].into_iter();
    let heard = heard.filter(|signal| ignored & (1 << (signal - 1)) == 0);
    let Ok(mut signals) = Signals::new(heard) else {
        return;
    };
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            remove_staging_folders();
            let _ = emulate_default_handler(signal);
        }
    });
}

/// The signals that the program was started to ignore, a bit for each, as far as the system says so.
#[cfg(unix)]
fn ignored_signals() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = status.lines();
    let mask = lines.find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or(0)
}

/// Elsewhere the next build tidies up.
#[cfg(not(unix))]
pub fn tidy_before_a_signal_ends_the_program() {}
