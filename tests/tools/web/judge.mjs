// Opens web pages in Chromium and has axe-core judge them: WCAG 2.2 AA and what it calls best practice.
// Besides, a page must fit a screen 320 CSS pixels wide without being moved sideways (WCAG 2.2, 1.4.10).
// usage: node judge.mjs TOOLS FILE.html…        TOOLS is the folder with node_modules
// Prints what is wrong, a line each. Exit status: 0 nothing, 1 something, 2 could not run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const [tools, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${tools}/`));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");

export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 900 };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with an open page, as sentences. */
export async function faults(page) {
  // Not as an element of the page: a page may forbid scripts that are not its own.
  await page.evaluate(readFileSync(axe, "utf8"));
  const { violations, passes } = await page.evaluate(
    (tags) => axe.run(document, { runOnly: tags, resultTypes: ["violations", "passes"] }),
    TAGS,
  );
  if (passes.length === 0) throw new Error("axe found nothing to judge");
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

/** How many pixels a page reaches beyond the edge of its screen. */
export const beyond = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function judge(browser, file) {
  const page = await browser.newPage({ viewport: WIDE });
  await page.goto(pathToFileURL(file).href);
  const found = new Set(await faults(page));
  await page.setViewportSize(NARROW);
  (await faults(page)).forEach((fault) => found.add(fault));
  const pixels = await beyond(page);
  if (pixels > 0) found.add(`reflow: on a screen ${NARROW.width} pixels wide the page reaches ${pixels} beyond the edge`);
  await page.close();
  return [...found];
}

/** A browser. */
export const open = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

async function judgeAll() {
  const browser = await open();
  let wrong = 0;
  for (const file of files) {
    for (const fault of await judge(browser, file)) {
      wrong += 1;
      console.log(`${file}: ${fault}`);
    }
  }
  await browser.close();
  process.exitCode = wrong ? 1 : 0;
}

// Another script may only want its parts.
if (process.argv[1] === fileURLToPath(import.meta.url)) await judgeAll();
