//! A bundle → everything that is wrong with it, or the proof that it is whole.
//!
//! Nothing is taken out of it: its files are read where they are, in pieces, so a bundle of any size needs no room.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use zip::ZipArchive;

use super::bag;
use super::fault::{BundleFault, Damage};
use super::sum::{copied, sum_of};

use crate::bounds::LARGEST_CONTENTS;

/// What came of looking at a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleCheck {
    /// How many files are kept in it.
    pub files: usize,
    /// The SHA-256 of the bundle.
    pub sum: String,
    /// What is wrong, in the order of names; nothing if it is whole.
    pub damage: BTreeSet<Damage>,
}

/// Looks at a bundle.
///
/// # Errors
///
/// When there is no such file, or the system refuses to read it.
pub fn check_bundle(bundle: &Path) -> Result<BundleCheck, BundleFault> {
    let unread = |error| BundleFault::Unread(bundle.to_owned(), error);
    let mut file = File::open(bundle).map_err(unread)?;
    let sum = sum_of(&mut file).map_err(unread)?;
    let file = File::open(bundle).map_err(unread)?;
    let mut check = BundleCheck {
        files: 0,
        sum,
        damage: BTreeSet::new(),
    };
    match ZipArchive::new(BufReader::new(file)) {
        Ok(mut zip) => look_into(&mut zip, &mut check),
        Err(error) => check.no_bundle(format!("the file is cut off, or no zip file ({error})")),
    }
    Ok(check)
}

type Archive = ZipArchive<BufReader<File>>;

/// Looks at everything that is there, and at everything that should be.
fn look_into(zip: &mut Archive, check: &mut BundleCheck) {
    let mut sums = BTreeMap::new();
    let mut manifests = BTreeMap::new();
    for index in 0..zip.len() {
        // Other zip programs list folders too. They hold nothing themselves.
        if zip
            .name_for_index(index)
            .is_some_and(|name| name.ends_with('/'))
        {
            continue;
        }
        let (name, read) = read_file(zip, index, &mut manifests);
        let Some(name) = name.strip_prefix(&format!("{}/", bag::TOP)) else {
            check.damage.insert(Damage::Added(name));
            continue;
        };
        match read {
            Ok(sum) => drop(sums.insert(name.to_owned(), Some(sum))),
            Err(error) => {
                let damage = Damage::Unreadable(name.to_owned(), error.to_string());
                check.damage.insert(damage);
                sums.insert(name.to_owned(), None);
            }
        }
    }
    let mut listed = BTreeMap::new();
    for name in [bag::MANIFEST, bag::TAG_MANIFEST] {
        match manifests.get(name).map(|text| bag::read_manifest(text)) {
            Some(Some(files)) => listed.extend(files),
            Some(None) => drop(check.damage.insert(Damage::Changed(name.to_owned()))),
            None => drop(check.damage.insert(Damage::Missing(name.to_owned()))),
        }
    }
    if !listed.contains_key(bag::DECLARATION) {
        check.no_bundle("it does not say that it is one".to_owned());
    }
    check.files = sums
        .keys()
        .filter(|name| name.starts_with(bag::DATA))
        .count();
    for (name, sum) in &listed {
        match sums.remove(name) {
            Some(Some(found)) if found == *sum => {}
            Some(Some(_)) => drop(check.damage.insert(Damage::Changed(name.clone()))),
            // That it cannot be read has been said.
            Some(None) => {}
            None => drop(check.damage.insert(Damage::Missing(name.clone()))),
        }
    }
    // Nothing has the sum of the last file, which has those of the others.
    sums.remove(bag::TAG_MANIFEST);
    let added = sums.into_keys();
    check.damage.extend(added.map(Damage::Added));
}

/// The name of a file in the bundle, and its sum. The texts of manifests are kept.
fn read_file(
    zip: &mut Archive,
    index: usize,
    manifests: &mut BTreeMap<String, String>,
) -> (String, io::Result<String>) {
    let name = zip.name_for_index(index).unwrap_or_default().to_owned();
    let mut file = match zip.by_index(index) {
        Ok(file) => file,
        Err(error) => return (name, Err(error.into())),
    };
    let kept = [bag::MANIFEST, bag::TAG_MANIFEST].into_iter();
    let mut kept = kept.filter(|one| name == format!("{}/{one}", bag::TOP));
    let Some(manifest) = kept.next() else {
        return (name, sum_of(&mut file));
    };
    let mut text = Vec::new();
    let sum = copied(&mut file.take(LARGEST_CONTENTS), &mut text);
    let sum = sum.map(|(_, sum)| sum).map_err(io::Error::from);
    let text = String::from_utf8_lossy(&text).into_owned();
    manifests.insert(manifest.to_owned(), text);
    (name, sum)
}

impl BundleCheck {
    fn no_bundle(&mut self, reason: String) {
        self.damage.insert(Damage::NoBundle(reason));
    }
}
