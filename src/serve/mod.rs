//! A project → its papers in a browser on the same computer, made again while they are written.
//!
//! ```text
//! watch ─► workshop (builds into a private folder) ─► shown ─► desk ─► the browser
//!                                                      └─ what is wrong, beside the page that it concerns
//! ```
//!
//! Papers are made on the thread that called, and served on another. What is not sound stays as it was when it was last
//! sound. The folder is a private one, because what is seen here is not published: the published papers are left alone.
//!
//! Only this computer is answered, and only the pages of this server: see `guard`. This room must not know what is in a
//! review or how a paper is made of it.

mod answer;
mod desk;
mod file_address;
mod guard;
mod live;
mod panel;
mod preview_folder;
mod server;
mod shown;
mod viewed;
mod workshop;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use tokio::sync::watch::channel;

use crate::build::Failure;
use crate::diagnostic::Findings;
use crate::project::{Folders, Marking};
use crate::watch::{Happening, Watch};

use desk::Desk;
use preview_folder::PreviewFolder;
use shown::Shown;
use viewed::Viewed;
use workshop::Workshop;

/// What is served, and where.
#[derive(Clone, Copy)]
pub struct ServeSettings<'a> {
    /// Where everything is read from.
    pub folders: &'a Folders,
    /// The private folder for the papers.
    pub preview: &'a Path,
    /// The port on this computer; 0 for any that is free.
    pub port: u16,
    /// The date of a PDF whose paper has none.
    pub date: Option<Date>,
    /// What every page says of all of them.
    pub marking: Marking,
    /// Called with what happens.
    pub news: &'a dyn Fn(ServeNews<'_>),
}

/// What happens while papers are served.
#[derive(Debug)]
pub enum ServeNews<'n> {
    /// They can be seen at this address.
    Ready(SocketAddr),
    /// They have been made again.
    Made {
        /// How many files are new or changed.
        changed: usize,
        /// Everything that is wrong, or worth a look.
        findings: &'n Findings,
    },
    /// They could not be written.
    Failed(&'n Failure),
}

/// Why papers cannot be served.
#[derive(Debug)]
pub enum ServeFailure {
    /// The port cannot be used.
    Port(u16, io::Error),
    /// The folder cannot be used: another run has it.
    Busy(PathBuf),
    /// The folder cannot be used: it has other things in it.
    NotOurs(PathBuf),
    /// The folder cannot be used.
    Folder(PathBuf, io::Error),
    /// The papers cannot be made.
    Making(Failure),
}

/// Serves papers until a signal asks for an end.
///
/// # Errors
///
/// When serving cannot begin. What is wrong later is shown, and does not end it.
pub fn serve(settings: &ServeSettings<'_>) -> Result<(), ServeFailure> {
    let port = settings.port;
    let of_port = |error| ServeFailure::Port(port, error);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(of_port)?;
    let address = listener.local_addr().map_err(of_port)?;
    let folder = PreviewFolder::take(settings.preview)?;
    let folders = settings.folders;
    let watched = vec![folders.reviews.clone(), folders.templates.clone()];
    let mut watch = Watch::new(watched, vec![folders.theme_file()]);
    let (show, shown) = channel(Arc::new(Shown::nothing()));
    let viewed = Viewed::default();
    let desk = Desk::new(settings.preview, address, shown, viewed.clone());
    let bell = watch.bell();
    // It ends with the program, or when there is a signal, which also rings the bell.
    server::start(listener, desk, bell.clone()).map_err(of_port)?;
    (settings.news)(ServeNews::Ready(address));
    let mut workshop = Workshop::new(settings, show, viewed, bell);
    loop {
        let is_ready = workshop.all().map_err(ServeFailure::Making)?;
        let happening = match is_ready {
            true => watch.wait(),
            false => watch.heard(),
        };
        match happening {
            Happening::Changed(files) => workshop.first(&files).map_err(ServeFailure::Making)?,
            Happening::Nothing => {}
            Happening::Ended => {
                drop(folder);
                return Ok(());
            }
        }
    }
}

impl fmt::Display for ServeFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(port, error) => write!(
                formatter,
                "port {port} on this computer cannot be used: {error}\nhelp: let the computer choose one: scrutineer serve --port 0"
            ),
            Self::Busy(folder) => write!(
                formatter,
                "another `scrutineer serve` is using the folder {}\nhelp: use that one, or end it first",
                folder.display()
            ),
            Self::NotOurs(folder) => write!(
                formatter,
                "the folder {} has other files in it, and a preview needs a folder of its own\nhelp: name one that is not there yet: scrutineer serve --preview .preview",
                folder.display()
            ),
            Self::Folder(folder, error) => {
                let folder = folder.display();
                write!(formatter, "the folder {folder} cannot be used: {error}")
            }
            Self::Making(failure) => write!(formatter, "{failure}"),
        }
    }
}
