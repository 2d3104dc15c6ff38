//! Papers for everybody and working copies, which must not come into one folder.
//!
//! A folder with working copies has a file that says so, to people and to this program. Papers for everybody are not put there,
//! and working copies are not put where papers for everybody are: a web server may publish that folder.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::council::Council;
use crate::output::{MANIFEST, OutputFault, found_behind};
use crate::project::Marking;

/// The file that says that a folder has working copies.
const MARK: &str = "WORKING-COPY.txt";

/// An output folder that has papers for other people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherReaders {
    output: PathBuf,
    marking: Marking,
}

impl fmt::Display for OtherReaders {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let output = self.output.display();
        match self.marking {
            Marking::WorkingCopy => write!(
                out,
                "working copies cannot be put into {output}: it has papers for everybody; name another folder"
            ),
            Marking::None | Marking::Draft => write!(
                out,
                "papers for everybody cannot be put into {output}: it has working copies; name another folder, or delete it"
            ),
        }
    }
}

/// For whom else a folder has papers; none if those with this marking may be put there. Where the disk cannot say, none may.
pub(super) fn other_readers(
    output: &Path,
    marking: Marking,
) -> Result<Option<OtherReaders>, OutputFault> {
    let has = |name| found_behind(&output.join(name)).map(|found| found.is_some());
    let has_mark = has(MARK)?;
    let is_fit = match marking {
        Marking::WorkingCopy => has_mark || !has(MANIFEST)?,
        Marking::None | Marking::Draft => !has_mark,
    };
    Ok((!is_fit).then(|| OtherReaders {
        output: output.to_owned(),
        marking,
    }))
}

/// The file for a folder of working copies.
pub(super) fn mark(marking: Marking, council: &Council) -> Option<(String, Vec<u8>)> {
    let words = format!("{}\n", council.words.working_copy());
    (marking == Marking::WorkingCopy).then(|| (MARK.to_owned(), words.into_bytes()))
}
