//! A model type's refusal → the code of the message about it.
//!
//! The model says why it refuses a value and knows nothing of messages, so its refusals get their codes here. A refusal
//! of another room gets its code in that room.
//!
//! It must not know where a value was typed.

use crate::diagnostic::Code;
use crate::model::{
    AbbreviationFault, AgendaItemsFault, CalendarFault, DeadlineFault, ExemptParagraphFault, Fault,
    FirstPageFault, GradeFault, HourFault, LineFault, MonthsFault, MunicipalYearFault, NationFault,
    NeedFault, NextUpdateFault, NumberFault, NumberListFault, NumberingFault, OwnPaperNameFault,
    RichTextFault, RichTextFaultKind, ScaleFault, SiteAddressFault, SlugFault, StageFault,
    SymbolFault, UpdateNameFault, WebAddressFault, WhenFault, WorkingDaysFault,
};

/// A refusal that has a code.
pub trait Coded: Fault {
    /// The code of this kind of fault.
    fn code(&self) -> Code;

    /// What its help offers to type instead of the value, if that is one thing only.
    fn instead(&self) -> Option<String> {
        None
    }
}

impl Coded for AbbreviationFault {
    fn code(&self) -> Code {
        Code::GlossaryAbbreviation
    }
}

impl Coded for AgendaItemsFault {
    fn code(&self) -> Code {
        Code::AgendaItem
    }
}

impl Coded for ExemptParagraphFault {
    fn code(&self) -> Code {
        Code::ExemptParagraph
    }
}

impl Coded for FirstPageFault {
    fn code(&self) -> Code {
        Code::SupplementPage
    }
}

impl Coded for MunicipalYearFault {
    fn code(&self) -> Code {
        Code::UnknownPaper
    }
}

impl Coded for UpdateNameFault {
    fn code(&self) -> Code {
        Code::UnknownPaper
    }
}

impl Coded for OwnPaperNameFault {
    fn code(&self) -> Code {
        Code::UnknownPaper
    }
}

impl Coded for WebAddressFault {
    fn code(&self) -> Code {
        Code::SiteAddress
    }
}

impl Coded for SiteAddressFault {
    fn code(&self) -> Code {
        Code::SiteAddress
    }
}

impl Coded for CalendarFault {
    fn code(&self) -> Code {
        match self {
            CalendarFault::Unknown(_) | CalendarFault::NoSuchYear { .. } => Code::UnknownYear,
            CalendarFault::NoBankHoliday { .. } => Code::NoBankHoliday,
            CalendarFault::EndsBeforeItBegins { .. } => Code::ClosedBackwards,
        }
    }
}

impl Coded for NationFault {
    fn code(&self) -> Code {
        Code::UnknownNation
    }

    fn instead(&self) -> Option<String> {
        self.meant().map(|name| format!("\"{name}\""))
    }
}

impl Coded for DeadlineFault {
    fn code(&self) -> Code {
        match self {
            DeadlineFault::Line(fault) => fault.code(),
            DeadlineFault::Date(fault) => fault.code(),
        }
    }
}

impl Coded for GradeFault {
    fn code(&self) -> Code {
        Code::UnknownGrade
    }
}

impl Coded for HourFault {
    fn code(&self) -> Code {
        Code::UnknownHour
    }
}

impl Coded for LineFault {
    fn code(&self) -> Code {
        match self {
            LineFault::Blank => Code::BlankText,
            LineFault::Broken => Code::BrokenLine,
            LineFault::Long => Code::TextTooLong,
        }
    }
}

impl Coded for MonthsFault {
    fn code(&self) -> Code {
        Code::Months
    }
}

impl Coded for NextUpdateFault {
    fn code(&self) -> Code {
        match self {
            NextUpdateFault::Line(fault) => fault.code(),
            NextUpdateFault::Date(fault) => fault.code(),
        }
    }
}

impl Coded for NeedFault {
    fn code(&self) -> Code {
        Code::GradeNeed
    }
}

impl Coded for NumberFault {
    fn code(&self) -> Code {
        Code::RecommendationNumber
    }

    fn instead(&self) -> Option<String> {
        self.reference()
    }
}

impl Coded for NumberListFault {
    fn code(&self) -> Code {
        Code::UnknownRecommendation
    }
}

impl Coded for NumberingFault {
    fn code(&self) -> Code {
        Code::DuplicateRecommendation
    }
}

impl Coded for RichTextFault {
    fn code(&self) -> Code {
        match self.kind() {
            RichTextFaultKind::Blank => Code::BlankText,
            RichTextFaultKind::Html => Code::RawHtml,
            RichTextFaultKind::Heading => Code::HeadingInText,
            RichTextFaultKind::Code => Code::CodeInText,
            RichTextFaultKind::Image { .. } => Code::ImageInText,
            RichTextFaultKind::Rule { .. } => Code::RuleInText,
            RichTextFaultKind::Link { .. } => Code::UnsafeLink,
            RichTextFaultKind::EmptyLink { .. } => Code::LinkWithoutWords,
            RichTextFaultKind::LinkTitle => Code::LinkWithTitle,
            RichTextFaultKind::Deep | RichTextFaultKind::Emphasis => Code::DeepNesting,
            RichTextFaultKind::Table(_) => Code::TableInText,
            RichTextFaultKind::Long => Code::TextTooLong,
        }
    }
}

impl Coded for ScaleFault {
    fn code(&self) -> Code {
        match self {
            ScaleFault::Empty => Code::EmptyScale,
            ScaleFault::Ambiguous { .. } => Code::AmbiguousGrade,
        }
    }
}

impl Coded for SlugFault {
    fn code(&self) -> Code {
        Code::UnfitName
    }
}

impl Coded for StageFault {
    fn code(&self) -> Code {
        Code::GradeStage
    }
}

impl Coded for SymbolFault {
    fn code(&self) -> Code {
        Code::GradeSymbol
    }
}

impl Coded for WhenFault {
    fn code(&self) -> Code {
        match self {
            WhenFault::Blank => Code::BlankDate,
            WhenFault::Broken => Code::BrokenDate,
            WhenFault::Long => Code::TextTooLong,
            WhenFault::Impossible { .. } => Code::ImpossibleDate,
            WhenFault::NotADay { .. }
            | WhenFault::NotATime { .. }
            | WhenFault::NotADayOrMonth { .. } => Code::InexactDate,
        }
    }
}

impl Coded for WorkingDaysFault {
    fn code(&self) -> Code {
        Code::WorkingDays
    }
}
