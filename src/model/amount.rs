//! Words → whether they begin with a figure, or are an amount. A hyphen before an amount may be a minus.

/// True for `90`, ` £5` and ` -3`.
pub(super) fn begins_with_figure(text: &str) -> bool {
    text.trim_start()
        .trim_start_matches(['£', '€', '$', '-', '+', '−', '.', ','])
        .starts_with(|sign: char| sign.is_numeric())
}

/// True for `5%`, `£500`, `2.5 per cent` and `(3)`: after a hyphen, it is less than nothing.
pub(super) fn is_amount(amount: &str) -> bool {
    let inner = amount
        .strip_prefix('(')
        .and_then(|amount| amount.strip_suffix(')'));
    if inner.is_some_and(|inner| {
        !inner.is_empty()
            && inner
                .chars()
                .all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '£'))
    }) {
        return true;
    }
    let is_figure = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ',');
    let after = amount.trim_start_matches(is_figure);
    let shares = ["%", " %", " per cent", " percent", "°"];
    let is_share =
        after.len() < amount.len() && shares.iter().any(|share| after.starts_with(share));
    let money = amount.trim_start_matches(['£', '€', '$']);
    is_share || (money.len() < amount.len() && begins_with_figure(money))
}
