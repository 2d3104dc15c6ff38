//! A word in capital letters → whether it needs no explanation: a word set in capitals, or letters that every reader knows.
//!
//! It must not know the words that a council adds in `council.toml`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Abbreviations that are more common than their words.
const EVERYDAY: &[&str] = &[
    "AGM", "AI", "AIDS", "ASAP", "ATM", "BBC", "BSL", "CBE", "CCTV", "CD", "CEO", "CO2", "COVID",
    "CV", "DIY", "DNA", "DVD", "EU", "FAQ", "FAQS", "GB", "GCSE", "GDPR", "GP", "GPS", "HIV", "HM",
    "HMRC", "HR", "HTML", "ICT", "ID", "IQ", "ISBN", "IT", "ITV", "JP", "KB", "LED", "LGBT", "LLP",
    "LPG", "MB", "MBE", "MOT", "MP", "MRI", "NATO", "NB", "NHS", "NSPCC", "OAP", "OBE", "PC",
    "PDF", "PE", "PIN", "PLC", "PPE", "QR", "RAF", "RNLI", "RSPB", "RSPCA", "RSVP", "SMART", "SMS",
    "SOS", "TV", "UFO", "UK", "UN", "UNESCO", "UNICEF", "UNISON", "URL", "USA", "USB", "VAT",
    "VIP", "WC", "WIFI", "YMCA", "YWCA",
];

/// Names that are written in capitals: of suppliers, of shops, of unions, and of courts in the references of their judgments. Whoever reads
/// what they are short for knows no more than before.
const NAMES: &[&str] = &[
    "AECOM", "ASDA", "BDO", "BUPA", "CAPITA", "CIVICA", "DHL", "EWCA", "EWCOP", "EWFC", "EWHC",
    "GMB", "HSBC", "IBM", "IKEA", "KFC", "KPMG", "LEGO", "NASUWT", "NEC", "PWC", "RSM", "SAP",
    "SERCO", "UKHL", "UKSC", "UKUT", "UPS", "VEOLIA", "WSP",
];

/// Words that papers set in capitals, and the halves of the day. Some are left out because their letters are also an
/// abbreviation: IT, US.
const SHOUTED: &[&str] = &[
    "ACCEPT", "ACTION", "ACTIONS", "AFTER", "AGREE", "AGREED", "ALL", "ALSO", "ALWAYS", "AM",
    "AMBER", "AN", "AND", "ANY", "APPROVE", "APPROVED", "APRIL", "ARE", "AS", "ASSET", "AT",
    "AUGUST", "BE", "BEFORE", "BLUE", "BOTH", "BUT", "BY", "CAN", "CANNOT", "CLLR", "CLLRS",
    "CLOSED", "COUNCIL", "CURRENT", "DATE", "DECEMBER", "DECIDE", "DECISION", "DEFER", "DEFERRED",
    "DELAY", "DO", "DONE", "DRAFT", "DUE", "EACH", "END", "ENDED", "EVERY", "EXEMPT", "FEBRUARY",
    "FINAL", "FIRST", "FOR", "FROM", "FULL", "FULLY", "GREEN", "HALF", "HAS", "HAVE", "HIGH",
    "HOLD", "HOW", "IF", "IN", "INTO", "IS", "ITEM", "JANUARY", "JULY", "JUNE", "KEY", "LATE",
    "LATER", "LESS", "LOW", "MARCH", "MAY", "MEDIUM", "MEMBER", "MET", "MORE", "MUST", "NEVER",
    "NEW", "NEXT", "NO", "NONE", "NOT", "NOTE", "NOTED", "NOW", "OCTOBER", "OF", "OFFICIAL", "OK",
    "ON", "ONE", "ONLY", "OPEN", "OR", "ORDERED", "OTHER", "OUT", "OVER", "PART", "PARTLY",
    "PHASE", "PLAN", "PLEASE", "PM", "PROGRESS", "PUBLIC", "RED", "REF", "REJECT", "REJECTED",
    "REPORT", "RESOLVED", "REVIEW", "SAME", "SECOND", "SEE", "SHALL", "SHOULD", "SLIPPED", "SOME",
    "STAGE", "START", "STATUS", "STEP", "STILL", "STOP", "SUM", "SUMMARY", "SUBTOTAL", "TARGET",
    "TBA", "TBC", "TBD", "THAT", "THE", "THEIR", "THERE", "THIS", "THREE", "TIME", "TO", "TOTAL",
    "TOTALS", "TRACK", "TWO", "UNDER", "UNTIL", "UP", "UPDATE", "UPDATES", "URGENT", "VERY", "WAS",
    "WERE", "WHAT", "WHEN", "WHO", "WHY", "WILL", "WITH", "WORK", "YEAR", "YELLOW", "YES", "YET",
    "YOU", "YOUR",
];

/// Welsh words that papers set in capitals.
const SHOUTED_IN_WELSH: &[&str] = &[
    "ARALL",
    "BETH",
    "BOB",
    "BYDD",
    "CHOCH",
    "COCH",
    "CWBLHAWYD",
    "CYFLAWNWYD",
    "CYN",
    "CYNGOR",
    "CYTUNO",
    "CYTUNWYD",
    "DERBYN",
    "DERBYNIWYD",
    "DIM",
    "DRAFFT",
    "DYDDIAD",
    "ERBYN",
    "GWRTHOD",
    "GWYRDD",
    "HEB",
    "HOLL",
    "HYN",
    "MAE",
    "MELYN",
    "MHOB",
    "NAD",
    "NEU",
    "NEWYDD",
    "NEWYDDION",
    "NID",
    "NODI",
    "NODWYD",
    "OEDD",
    "OEDI",
    "OND",
    "OREN",
    "PAWB",
    "PEIDIO",
    "PENDERFYNWYD",
    "POB",
    "PRYD",
    "RHAID",
    "RHWNG",
    "SUT",
    "SYDD",
    "TARGED",
    "TERFYNOL",
    "UNRHYW",
    "WEDI",
    "YMLAEN",
    "YN",
    "YR",
];

/// The most letters of an abbreviation that ends like a word.
const LONGEST_LIKE_A_WORD: usize = 6;

/// How a long word in capitals ends that no abbreviation is: "ACCEPTED", "PARTIALLY", "ONGOING".
const ENDINGS: [&str; 22] = [
    "ED", "ING", "LY", "ION", "IONS", "MENT", "MENTS", "ABLE", "IBLE", "ANCE", "ENCE", "ETE",
    "IVE", "ITY", "NESS", "URE", "IES", "ERS", "ARY", "ORY", "ANT", "ENT",
];

/// The letters that every reader knows, and those that are names.
pub(super) fn everyday() -> impl Iterator<Item = &'static str> {
    EVERYDAY.iter().chain(NAMES).copied()
}

/// Whether it is a whole word in capitals such as "RESOLVED".
pub(super) fn is_shouted(word: &str) -> bool {
    static WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let words = SHOUTED.iter().chain(SHOUTED_IN_WELSH);
        words.copied().collect()
    });
    let is_long = word.len() > LONGEST_LIKE_A_WORD;
    WORDS.contains(word) || (is_long && ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

#[cfg(test)]
mod tests {
    use super::is_shouted;

    #[test]
    fn a_word_in_capitals_is_no_abbreviation() {
        for word in [
            "PARTIALLY",
            "ACCEPTED",
            "NOT",
            "OPPORTUNITY",
            "COMMENCEMENT",
            "DELAYED",
            "TOTAL",
            "CLLR",
            "NEWYDD",
            "BOB",
            "MHOB",
            "NID",
        ] {
            assert!(is_shouted(word), "{word}");
        }
        for letters in ["DCS", "SENDIASS", "CIPFA", "SACRE", "CiOC", "OFSTED"] {
            assert!(!is_shouted(letters), "{letters}");
        }
    }
}
