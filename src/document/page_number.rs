//! The number of the first page, for papers that go on with the pages of others.

use std::num::NonZeroU16;

use super::element::Element;
use super::page::meta;
use super::reader::PageReader;
use crate::diagnostic::Code;

/// The highest number that a first page can have: contents keep room for four digits.
const HIGHEST: u16 = 9999;

impl PageReader<'_> {
    /// The number of the first page, which is 1 if the page does not say.
    pub(super) fn first_page(&mut self, root: &Element) -> NonZeroU16 {
        let Some(meta) = meta(root, "first-page") else {
            return NonZeroU16::MIN;
        };
        let content = meta.attribute("content").unwrap_or_default().trim();
        let is_figures = content.bytes().all(|byte| byte.is_ascii_digit());
        let number = content.parse::<NonZeroU16>().ok();
        let number = number.filter(|number| is_figures && number.get() <= HIGHEST);
        number.unwrap_or_else(|| {
            let message = format!("‘{content}’ is not the number of a page");
            let help = "write a whole number from 1 to 9999: content=\"49\"";
            self.refuse(Code::FirstPage, meta.span.clone(), &message, help);
            NonZeroU16::MIN
        })
    }
}
