// Fills in a form by keyboard alone, as an officer does, and saves the file with the answers.
// usage: node form.mjs TOOLS FORM.html STEPS.json FOLDER
// STEPS: [{ reach: SELECTOR, type: TEXT, paste: TEXT, press: [KEY] }]. A tab that is typed moves to the next field; one that is
// pasted stays in the text.
// The form is judged by axe-core before, with its problems shown, and after; it may ask the network for nothing.
// Prints what is wrong, a line each. Exit status: 0 nothing, 1 something, 2 could not run.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { BEYOND } from "./spacing.mjs";

const [tools, form, steps, folder] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${tools}/`));
const puppeteer = require("puppeteer");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MOST = 400;

/** Moves on with the tabulator until something is focused. */
async function reach(page, selector) {
  for (let pressed = 0; pressed !== MOST; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`nobody reaches ${selector} by keyboard`);
}

const wrong = [];
const expect = (is, sentence) => is || wrong.push(sentence);

/** Has axe look at the page as it is. The page forbids scripts that are not its own, so axe is no element of it. */
async function judged(page, state) {
  for (const size of [WIDE, NARROW]) {
    await page.setViewport(size);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate((tags) => axe.run(document, { runOnly: tags }), TAGS);
    expect(passes.length > 0, `${state}: axe found nothing to judge`);
    for (const { id, nodes } of violations) wrong.push(`${state}: ${id} (${nodes.map(({ target }) => target).join(", ")})`);
    expect((await page.evaluate(BEYOND)) <= 0, `${state}: at ${size.width} pixels it must be moved sideways`);
  }
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage();
await page.setViewport(WIDE);
const session = await browser.target().createCDPSession();
await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: resolve(folder) });
page.on("dialog", (dialog) => dialog.accept());
const address = pathToFileURL(form).href;
page.on("request", (request) => expect(/^(file|blob):/.test(request.url()), `it asks for ${request.url()}`));
page.on("pageerror", (error) => wrong.push(`its script fails: ${error.message}`));
await page.goto(address);
await judged(page, "as it is sent");

// Saved without an answer, it says what is missing, and where.
await reach(page, "#save");
await page.keyboard.press("Enter");
expect(await page.evaluate(() => document.activeElement.id === "problems"), "what is wrong is not focused");
expect((await page.title()).startsWith("Error: "), "the title says nothing of what is wrong");
await judged(page, "with what is wrong");
await page.keyboard.press("Tab");
await page.keyboard.press("Enter");
const focused = await page.evaluate(() => document.activeElement.id);
expect(focused === "q1-evidence", `the first link leads to ${focused}`);
await page.reload();

for (const { reach: selector, type, paste, press } of JSON.parse(readFileSync(steps, "utf8"))) {
  await reach(page, selector);
  if (type) await page.keyboard.type(type);
  if (paste) await page.keyboard.sendCharacter(paste);
  for (const key of press ?? []) await page.keyboard.press(key);
}

// What is typed outlives the page.
const typed = () => page.evaluate(() => [...document.querySelectorAll("textarea, input[type=text]")].map(({ value }) => value));
const before = await typed();
await page.reload();
expect(JSON.stringify(await typed()) === JSON.stringify(before), "what was typed is lost with the page");

await reach(page, "#save");
await page.keyboard.press("Enter");
const saved = join(folder, await page.$eval("#form", (form) => form.dataset.file));
for (let waited = 0; waited !== MOST && !existsSync(saved); waited += 1) await sleep(50);
expect(existsSync(saved), "nothing is saved");
expect(await page.evaluate(() => document.activeElement.id === "done"), "nobody hears that it is saved");
await judged(page, "once it is saved");
await browser.close();
wrong.forEach((sentence) => console.log(`${form}: ${sentence}`));
process.exitCode = wrong.length ? 1 : 0;
