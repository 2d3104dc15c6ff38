//! From structured review files to the papers a council publishes.
//!
//! ```text
//! reviews/*.toml ─► draft ─► source ─► model ─► template ─► HTML ─► document ─► pdf
//! ```

pub mod cli;
pub mod council;
pub mod diagnostic;
pub mod document;
pub mod draft;
pub mod model;
pub mod output;
pub mod pdf;
pub mod reading;
pub mod source;
pub mod template;
pub mod theme;
