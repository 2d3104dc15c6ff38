//! Where links can be clicked.

use super::canvas::Canvas;
use super::display::LinkArea;
use super::waiting::WaitingLine;
use crate::document::Target;
use crate::pdf::flow::{Leader, PlacedLine};
use crate::pdf::structure::{Kid, LinkId};

impl Canvas<'_> {
    /// Keeps the end of a line in a list of contents for its dots and its number, and lets both be clicked as the words
    /// before them are.
    pub(super) fn leader(&mut self, leader: &Leader, placed: &PlacedLine, y: f32) {
        let from = placed.x + placed.line.width;
        self.waiting.push(WaitingLine {
            leader: leader.clone(),
            page: self.current,
            from,
            baseline: y + placed.line.baseline,
        });
        let fragments = placed.line.fragments.iter();
        let link = fragments.rev().find_map(|fragment| fragment.style.link);
        let leads = |link: &LinkId| {
            let link = self.tree.links().get(link.index());
            link.is_some_and(|link| link.target == Target::Place(leader.id.clone()))
        };
        if let Some(link) = link.filter(leads) {
            self.link(link, [from, y, leader.right - from, placed.line.height]);
        }
    }

    /// Lets a link be clicked in an area.
    pub(super) fn link(&mut self, link: LinkId, area: [f32; 4]) {
        let page_number = self.current;
        let Some(page) = self.pages.get_mut(self.current) else {
            return;
        };
        // One annotation a page for each link, with a rectangle for each line: a screen reader announces the link once,
        // and a click on either line works.
        if let Some(known) = page.links.iter_mut().find(|known| known.link == link) {
            known.areas.push(area);
            return;
        }
        page.links.push(LinkArea {
            link,
            areas: vec![area],
        });
        if let Some(element) = self.tree.links().get(link.index()).map(|link| link.element) {
            self.tree.place(
                element,
                Kid::Annotation {
                    page: page_number,
                    link,
                },
            );
        }
    }
}
