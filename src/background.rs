//! Something to be made → the same, made by another thread while this one goes on.

use std::sync::{Arc, LazyLock};

/// Something that is made once, by whoever comes to it first.
pub struct Background<T>(Arc<LazyLock<T, Make<T>>>);

/// How it is made. Nobody may be given anything else to do in there: that could be to wait for the same thing.
type Make<T> = Box<dyn FnOnce() -> T + Send>;

impl<T: Send + Sync + 'static> Background<T> {
    /// Something that nobody makes yet.
    pub fn new(make: impl FnOnce() -> T + Send + 'static) -> Self {
        Self(Arc::new(LazyLock::new(Box::new(make))))
    }

    /// Something that a thread makes when it has nothing else to do. Where there is none, whoever wants it first will.
    pub fn start(make: impl FnOnce() -> T + Send + 'static) -> Self {
        let own = Self::new(make);
        own.clone().make();
        own
    }

    /// Has it made by a thread that has nothing else to do.
    pub fn make(self) {
        rayon::spawn(move || {
            self.get();
        });
    }

    /// What was made. Makes it, or waits for whoever does.
    pub fn get(&self) -> &T {
        &self.0
    }
}

impl<T> Clone for Background<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
