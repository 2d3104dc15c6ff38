//! Random figures: wide and narrow, low and as high as a page, with and without captions.

use crate::blocks::Writer;
use crate::words::plain;

impl Writer {
    /// A drawing with its words, and perhaps with a caption above or below it.
    pub fn picture(&mut self) -> String {
        let width = self.chance.length(20, 300, 2000);
        let height = self.chance.length(20, 120, 2000);
        let alternate = plain(&mut self.chance, 6);
        let letters = plain(&mut self.chance, 2);
        let drawing = format!(
            "<svg role=\"img\" aria-label=\"{alternate}\" viewBox=\"0 0 {width} {height}\">\
             <rect x=\"1\" y=\"1\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"#0f3d66\"/>\
             <text x=\"4\" y=\"18\" font-size=\"16\">{letters}</text></svg>",
            width - 2,
            height - 2
        );
        let caption = format!("<figcaption>{}</figcaption>", self.line(10, 120));
        match self.chance.from(1, 3) {
            1 => drawing + "\n",
            2 => format!("<figure>{caption}{drawing}</figure>\n"),
            _ => format!("<figure>{drawing}{caption}</figure>\n"),
        }
    }
}
