//! Words → whether they begin with a figure, or are an amount. A hyphen before an amount may be a minus.

/// True for `90`, ` £5` and ` -3`.
pub(super) fn begins_with_figure(text: &str) -> bool {
    text.trim_start()
        .trim_start_matches(['£', '€', '$', '-', '+', '−', '.', ','])
        .starts_with(|sign: char| sign.is_numeric())
}

/// What is said of less than there was.
const LESS: [&str; 5] = ["fewer", "less", "lower", "below", "llai"];

/// Whether words after a hyphen are less than nothing there: an amount, or `3 fewer than last year`, `2.5 points lower`.
pub(super) fn is_less(words: &str) -> bool {
    let says_less = || {
        let mut words = words.split_whitespace();
        let figure = words.next().is_some_and(begins_with_figure);
        figure
            && words
                .take(2)
                .any(|word| LESS.contains(&word.trim_end_matches([',', '.', ';'])))
    };
    is_amount(words) || says_less()
}

/// True for `5%`, `£500`, `2.5 per cent` and `(3)`: after a hyphen, it is less than nothing.
fn is_amount(amount: &str) -> bool {
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
