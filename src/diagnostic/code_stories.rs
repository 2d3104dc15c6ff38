//! The name of a code is the same wherever it is written.

use super::Code;

#[test]
fn a_name_belongs_to_one_code_everywhere() {
    for &code in Code::ALL {
        assert_eq!(Code::parse(code.name()), Some(code));
        let quoted = format!("\"{code}\"");
        assert_eq!(serde_json::to_string(&code).ok(), Some(quoted.clone()));
        assert_eq!(serde_json::from_str(&quoted).ok(), Some(code));
    }
    assert_eq!(Code::parse("Unknown-Key"), None);
    assert!(serde_json::from_str::<Code>("\"from-another-version\"").is_err());
}
