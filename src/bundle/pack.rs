//! Contents → a bundle in its place, all of it or nothing.
//!
//! Each file is read once, and its sum is of just those bytes. So the bundle is whole even if a file changes while it is
//! made.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Seek, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::bag;
use super::contents::Contents;
use super::fault::BundleFault;
use super::sum::{Uncopied, copied, sum, sum_of};
use crate::output::replace_with;

/// What is in a bundle that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundled {
    /// How many files are kept.
    pub files: usize,
    /// The SHA-256 of the bundle.
    pub sum: String,
}

/// Puts everything into a bundle.
///
/// # Errors
///
/// When a file cannot be read, or the bundle cannot be written. What was there before stays.
pub fn pack(contents: &Contents, bundle: &Path) -> Result<Bundled, BundleFault> {
    let mut unread = None;
    let mut files = 0;
    let written = replace_with(bundle, |file| {
        let mut zip = ZipWriter::new(BufWriter::new(file));
        match pack_into(contents, &mut zip) {
            Ok(number) => files = number,
            Err(Stopped::Reading(fault)) => {
                unread = Some(fault);
                return Err(io::ErrorKind::InvalidInput.into());
            }
            Err(Stopped::Writing(error)) => return Err(error),
        }
        zip.finish()?.flush()
    });
    match unread {
        Some(fault) => return Err(fault),
        None => written?,
    }
    let unread = |error| BundleFault::Unread(bundle.to_owned(), error);
    let mut file = File::open(bundle).map_err(unread)?;
    let sum = sum_of(&mut file).map_err(unread)?;
    Ok(Bundled { files, sum })
}

/// Why it stopped.
enum Stopped {
    Reading(BundleFault),
    Writing(io::Error),
}

impl<E: Into<io::Error>> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self::Writing(error.into())
    }
}

fn pack_into<W: Write + Seek>(
    contents: &Contents,
    zip: &mut ZipWriter<W>,
) -> Result<usize, Stopped> {
    let mut sums = BTreeMap::new();
    let mut all = 0;
    for (name, path) in contents.iter() {
        let unread = |error| Stopped::Reading(BundleFault::Unread(path.clone(), error));
        let mut file = File::open(path).map_err(unread)?;
        let length = file.metadata().map_err(unread)?.len();
        zip.start_file(in_top(name), options(name, length))?;
        let (bytes, sum) = copied(&mut file, zip).map_err(|fault| match fault {
            Uncopied::Unread(error) => unread(error),
            Uncopied::Unwritten(error) => Stopped::Writing(error),
        })?;
        all += bytes;
        sums.insert(name.clone(), sum);
    }
    let texts = [
        (bag::README, bag::READ_ME.to_owned()),
        (bag::INFO, bag::info(all, sums.len())),
        (bag::DECLARATION, bag::DECLARED.to_owned()),
        (bag::MANIFEST, bag::manifest(&sums)),
    ];
    let tags = texts.iter();
    let tags: BTreeMap<String, String> = tags
        .map(|(name, text)| ((*name).to_owned(), sum(text.as_bytes())))
        .collect();
    let last = (bag::TAG_MANIFEST, bag::manifest(&tags));
    for (name, text) in texts.iter().chain([&last]) {
        zip.start_file(in_top(name), options(name, 0))?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(sums.len())
}

fn in_top(name: &str) -> String {
    format!("{}/{name}", bag::TOP)
}

/// How a file is kept: with no time, and compressed unless it is already.
fn options(name: &str, bytes: u64) -> SimpleFileOptions {
    let compressed = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".woff2"];
    let method = match compressed.iter().any(|ending| name.ends_with(ending)) {
        true => CompressionMethod::Stored,
        false => CompressionMethod::Deflated,
    };
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .large_file(bytes > u64::from(u32::MAX / 2))
}
