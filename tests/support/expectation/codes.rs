//! Which findings a source file can make.

/// The codes a source file can give: what follows `Diagnostic::error(` and `refuse(`, and every text in a `fn code`.
pub fn codes(source: &str) -> Vec<&str> {
    let calls = source
        .split("Diagnostic::error(")
        .chain(source.split("refuse("));
    let first = calls.filter_map(|after| {
        let (code, _) = after.trim_start().strip_prefix('"')?.split_once('"')?;
        Some(code)
    });
    let matched = source.split("fn code(&self)").skip(1).flat_map(|after| {
        let body = after.split("\n    }\n").next().unwrap_or(after);
        body.split('"').skip(1).step_by(2)
    });
    first.chain(matched).collect()
}
