//! A value that is needed later → the same value, made by another thread in the meantime.

use std::sync::{Arc, LazyLock};

/// A value that is made once, by the thread that comes to it first.
pub struct Background<T>(Arc<LazyLock<T, MakeValue<T>>>);

/// How the value is made. It must not give the thread pool more to do: a thread could then wait for the value it is making.
type MakeValue<T> = Box<dyn FnOnce() -> T + Send>;

impl<T: Send + Sync + 'static> Background<T> {
    /// A value that no thread is making yet.
    pub fn new(make: impl FnOnce() -> T + Send + 'static) -> Self {
        Self(Arc::new(LazyLock::new(Box::new(make))))
    }

    /// A value that a free thread starts to make. If no thread is free, the first one that needs the value makes it.
    pub fn start(make: impl FnOnce() -> T + Send + 'static) -> Self {
        let own = Self::new(make);
        own.clone().make();
        own
    }

    /// Lets a free thread make the value.
    pub fn make(self) {
        rayon::spawn(move || {
            self.get();
        });
    }

    /// The value. Makes it, or waits for the thread that is making it.
    pub fn get(&self) -> &T {
        &self.0
    }
}

impl<T> Clone for Background<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
