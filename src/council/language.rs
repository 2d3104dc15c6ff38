//! The language of the papers, which a council names.

use crate::diagnostic::Code;
use crate::language::LanguageFault;
use crate::model::Fault;
use crate::validate::Coded;

impl Coded for LanguageFault {
    fn code(&self) -> Code {
        Code::LanguageTag
    }
}

impl Fault for LanguageFault {
    fn help(&self) -> String {
        "British English is language = \"en-GB\", Welsh is language = \"cy\"".to_owned()
    }
}
