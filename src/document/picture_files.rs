//! The address and size of an `<img>` → the file it shows, or why it cannot be shown.
//!
//! The file is beside the page or further up or down in what is published. What is in it is not looked at here.

use std::sync::Arc;

use super::element::Element;
use super::figure::Format;
use super::reader::PageReader;
use crate::address::decoded;
use crate::diagnostic::Code;

impl PageReader<'_> {
    /// The file that an `<img>` names.
    pub(super) fn file(
        &mut self,
        element: &Element,
    ) -> Option<(Format, Arc<[u8]>, Option<String>)> {
        let address = element.attribute("src").unwrap_or_default().trim();
        let Some(path) = resolve(self.name(), address) else {
            let message = format!("a paper cannot take a picture from ‘{address}’");
            let help = "name a file of your own: nothing is fetched from elsewhere";
            self.refuse(Code::PictureAddress, element.span.clone(), &message, help);
            return None;
        };
        let Some(format) = Format::of(&path) else {
            let message = format!("‘{path}’ is not a picture that a paper can show");
            let help = "save it as SVG, PNG or JPEG; the name ends in .svg, .png or .jpg";
            self.refuse(Code::PictureFormat, element.span.clone(), &message, help);
            return None;
        };
        match self.bytes(&path) {
            Ok(bytes) => Some((format, bytes, Some(path))),
            Err(reason) => {
                let message = format!("the picture ‘{path}’ cannot be read: {reason}");
                let help = "put the file there, or correct its name";
                self.refuse(Code::PictureMissing, element.span.clone(), &message, help);
                None
            }
        }
    }

    pub(super) fn pixels(&mut self, element: &Element, name: &str) -> Option<f32> {
        let written = element.attribute(name)?.trim();
        let pixels = written
            .parse()
            .ok()
            .filter(|pixels| (1.0..=10_000.0).contains(pixels));
        if pixels.is_none() {
            let message = format!("‘{written}’ is not a {name} for a picture");
            let help = format!("write a number of pixels, {name}=\"320\", or leave it out");
            self.refuse(Code::PictureSize, element.span.clone(), &message, &help);
        }
        pixels
    }
}

/// The path, from the top of what is published, of an address on the page of that name. None for one that leads
/// elsewhere.
fn resolve(page: &str, address: &str) -> Option<String> {
    if address.is_empty() || address.starts_with('/') || address.contains([':', '\\', '?', '#']) {
        return None;
    }
    let address = decoded(address).filter(|address| !address.contains(['\\', '\0']))?;
    let mut path: Vec<&str> = page.split('/').collect();
    path.pop();
    for step in address.split('/') {
        match step {
            "." => {}
            "" => return None,
            ".." => {
                path.pop()?;
            }
            name => path.push(name),
        }
    }
    Some(path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn an_address_leads_no_further_than_the_top() {
        let page = "inclusion/update.html";
        assert_eq!(
            resolve(page, "map.png").as_deref(),
            Some("inclusion/map.png")
        );
        assert_eq!(resolve(page, "../crest.svg").as_deref(), Some("crest.svg"));
        assert_eq!(
            resolve(page, "my%20map.png").as_deref(),
            Some("inclusion/my map.png")
        );
        assert_eq!(resolve(page, "../../crest.svg"), None);
        assert_eq!(resolve(page, "%2e%2e/../crest.svg"), None);
        for elsewhere in [
            "",
            "/etc/crest.svg",
            "https://example.org/a.png",
            "//example.org/a.png",
            "data:image/png,",
            "c:\\a.png",
        ] {
            assert_eq!(resolve(page, elsewhere), None, "{elsewhere}");
        }
    }
}
