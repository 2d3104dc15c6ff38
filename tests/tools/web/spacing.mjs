// More space between letters, words, lines and paragraphs, as a reader may set it, and what is cut by it (WCAG 2.2,
// 1.4.12). What is here runs inside the page.

/** The space that the guideline names. */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** How many pixels a page reaches beyond the edge of its screen. */
export const BEYOND = "document.documentElement.scrollWidth - window.innerWidth";

/** The first words of each element whose words are wider than it, or are hidden below its edge. */
export function cut() {
  const places = document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, div)");
  const isCut = (place) => {
    const style = getComputedStyle(place);
    const isHidden = style.overflowY === "hidden" || style.overflowY === "clip";
    const scrolls = style.overflowX === "auto" || style.overflowX === "scroll";
    const isWide = !scrolls && place.clientWidth > 0 && place.scrollWidth > place.clientWidth + 1;
    return isWide || (isHidden && place.scrollHeight > place.clientHeight + 1);
  };
  return [...places].filter(isCut).map((place) => `“${place.textContent.trim().slice(0, 40)}”`);
}
