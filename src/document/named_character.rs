//! HTML with named characters → the same with the characters themselves.
//!
//! It must not know what the HTML is for. It is asked for a drawing, since XML does not know the names that HTML has.

use html5gum::{Token, Tokenizer};

use super::nesting::text_of;

/// HTML with its named character references replaced by their characters, except the five that XML has too, such as
/// `&lt;`.
pub(super) fn without_html_names(html: &str) -> String {
    let mut pieces = html.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.split_once(';').map(|(name, _)| name);
        let known = name.filter(|name| !matches!(*name, "amp" | "lt" | "gt" | "quot" | "apos"));
        let named = known.filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        match named {
            Some(name) => {
                for Ok(token) in Tokenizer::new(&format!("&{name};")) {
                    if let Token::String(text) = token {
                        plain.push_str(&text_of(&text.value));
                    }
                }
                plain.push_str(piece.get(name.len() + 1..).unwrap_or_default());
            }
            None => {
                plain.push('&');
                plain.push_str(piece);
            }
        }
    }
    plain
}
