//! The system's events → paths that may be worth a look.
//!
//! Where the system has no events, or no more room for them, nothing rings, and the regular look at everything is all there
//! is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// What rings.
#[derive(Debug)]
pub(super) enum Ring {
    /// Something has happened to these files.
    Files(BTreeSet<PathBuf>),
    /// The watch is to end.
    End,
}

/// A bell that ends a watch, and says whether it has been rung by anyone since the watch last listened.
#[derive(Debug, Clone)]
pub struct Bell {
    rings: Sender<Ring>,
    is_ringing: Arc<AtomicBool>,
}

/// Where the bell is heard.
pub(super) struct BellRope {
    rings: Receiver<Ring>,
    bell: Bell,
    /// Events come for as long as this is kept.
    _watcher: Option<RecommendedWatcher>,
}

impl Bell {
    /// Ends the watch. It does nothing if that has ended.
    pub fn end(&self) {
        self.ring(Ring::End);
    }

    /// Whether somebody waits for the watch to listen.
    pub fn is_ringing(&self) -> bool {
        self.is_ringing.load(Ordering::Relaxed)
    }

    fn ring(&self, ring: Ring) {
        self.is_ringing.store(true, Ordering::Relaxed);
        let _nobody = self.rings.send(ring);
    }
}

impl BellRope {
    /// Listens for events in these folders, and in the folders there.
    pub fn new(folders: &[PathBuf]) -> Self {
        let (sender, rings) = channel();
        let bell = Bell {
            rings: sender,
            is_ringing: Arc::default(),
        };
        let roots: Vec<Root> = folders.iter().map(|folder| Root::of(folder)).collect();
        let ring = bell.clone();
        let heard = move |event: notify::Result<Event>| {
            let Ok(event) = event else { return };
            // Reading a file is an event too, and reading is what follows from one.
            if event.kind.is_access() {
                return;
            }
            let files = event.paths.iter().filter_map(|path| as_given(path, &roots));
            let files: BTreeSet<PathBuf> = files.collect();
            if !files.is_empty() {
                ring.ring(Ring::Files(files));
            }
        };
        let watcher = notify::recommended_watcher(heard).ok().map(|mut watcher| {
            for folder in folders {
                // A folder that cannot be listened to is looked at once a second, like all others.
                let _unheard = watcher.watch(folder, RecursiveMode::Recursive);
            }
            watcher
        });
        Self {
            rings,
            bell,
            _watcher: watcher,
        }
    }

    /// A bell for others.
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// What rings next; none if nothing does for so long.
    pub fn wait(&self, most: Duration) -> Option<Ring> {
        let heard = self.rings.recv_timeout(most);
        // Whatever else has rung by now waits in the row, and is heard next time.
        self.bell.is_ringing.store(false, Ordering::Relaxed);
        match heard {
            Ok(ring) => Some(ring),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Ring::End),
        }
    }
}

/// A folder as it was given, and by the names that an event may have for it.
struct Root {
    given: PathBuf,
    names: Vec<PathBuf>,
}

impl Root {
    fn of(folder: &Path) -> Self {
        let absolute = std::path::absolute(folder).ok();
        // Some systems say where a folder really is.
        let real = folder.canonicalize().ok();
        Self {
            given: folder.to_owned(),
            names: absolute.into_iter().chain(real).collect(),
        }
    }
}

/// The path of an event, as it begins with the folder that was given; none if it is in none of them.
fn as_given(path: &Path, roots: &[Root]) -> Option<PathBuf> {
    roots.iter().find_map(|root| {
        let mut names = root.names.iter().chain([&root.given]);
        let inside = names.find_map(|name| path.strip_prefix(name).ok())?;
        Some(root.given.join(inside))
    })
}
