// Opens web pages in Chromium and judges them there, in one browser.
//   axe      axe-core: WCAG 2.2 AA and what it calls best practice, on a wide and a narrow screen. Then contrasts in
//            the dark scheme.
//   pa11y    HTML CodeSniffer and its own axe: WCAG 2 AA
//   reflow   a page fits a screen 320 CSS pixels wide without being moved sideways (WCAG 2.2, 1.4.10)
//   tables   its tables have the same rows and cells there, to assistive technology
//   spacing  it still does, and no words are cut, where a reader sets more space (WCAG 2.2, 1.4.12)
// usage: node judge.mjs TOOLS FILE.html…        TOOLS is the folder with node_modules
// Prints what is wrong, a line each. Exit status: 0 nothing, 1 something, 2 could not run.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { BEYOND, SPACED, cut } from "./spacing.mjs";
import { tables } from "./tables.mjs";

const [tools, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${tools}/`));
const puppeteer = require("puppeteer");
const pa11y = require("pa11y");
const axe = require.resolve("axe-core/axe.min.js");

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// What can differ between two schemes of colours.
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with an open page, as sentences. */
async function faults(page, runOnly) {
  const { violations, passes } = await page.evaluate(
    (rules) => axe.run(document, { runOnly: rules, resultTypes: ["violations", "passes"] }),
    runOnly,
  );
  if (passes.length === 0) throw new Error("axe found nothing to judge");
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

/** What pa11y finds wrong with a file. What it cannot decide, such as words on a drawing, is no error. */
async function errors(browser, address) {
  const { issues } = await pa11y(address, {
    browser,
    standard: "WCAG2AA",
    runners: ["htmlcs", "axe"],
    levelCapWhenNeedsReview: "warning",
    timeout: 120_000,
  });
  return issues.map(({ runner, code, message, selector }) => `pa11y ${runner}: ${code}: ${message} (${selector})`);
}

async function judge(browser, file) {
  const address = pathToFileURL(file).href;
  const page = await browser.newPage();
  await page.setViewport(WIDE);
  await page.goto(address);
  await page.addScriptTag({ path: axe });
  const found = new Set(await faults(page, TAGS));
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  (await faults(page, COLOURS)).forEach((fault) => found.add(`dark scheme: ${fault}`));
  await page.emulateMediaFeatures([]);
  const wide = await tables(page);
  await page.setViewport(NARROW);
  (await faults(page, TAGS)).forEach((fault) => found.add(fault));
  const narrow = await tables(page);
  if (narrow !== wide) found.add(`tables: on a narrow screen they are ${narrow}, and not ${wide}`);
  const pixels = await page.evaluate(BEYOND);
  if (pixels > 0) found.add(`reflow: on a screen ${NARROW.width} pixels wide the page reaches ${pixels} beyond the edge`);
  await page.addStyleTag({ content: SPACED });
  const further = await page.evaluate(BEYOND);
  if (further > pixels) found.add(`spacing: with more space the page reaches ${further} beyond the edge`);
  (await page.evaluate(cut)).forEach((words) => found.add(`spacing: with more space, words do not fit their place: ${words}`));
  await page.close();
  (await errors(browser, address)).forEach((fault) => found.add(fault));
  return [...found];
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let wrong = 0;
for (const file of files) {
  for (const fault of await judge(browser, file)) {
    wrong += 1;
    console.log(`${file}: ${fault}`);
  }
}
await browser.close();
process.exitCode = wrong ? 1 : 0;
