//! A kind of finding → whether a council can switch it off.

use super::{Code, Severity};

impl Code {
    /// Whether it is what a rule finds in what was written, which a council can switch off with a reason. An error cannot
    /// be switched off, nor can a warning about a file, a page or an allowance.
    pub const fn can_be_allowed(self) -> bool {
        match self.severity() {
            Severity::Error => false,
            Severity::Warning | Severity::Note => !matches!(
                self,
                Code::OfficeFile
                    | Code::OpenFile
                    | Code::ClassMisspelt
                    | Code::TableTooWide
                    | Code::UnknownRule
                    | Code::IdleAllowance
                    | Code::MoreFindings
            ),
        }
    }
}
