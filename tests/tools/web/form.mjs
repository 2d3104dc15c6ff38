// Fills in a form by keyboard alone, as an officer does, and saves the file with the answers.
// usage: node form.mjs TOOLS FORM.html STEPS.json FOLDER      STEPS: [{ reach: SELECTOR, type: TEXT, press: [KEY] }]
// The form is judged by axe-core before, with its problems shown, and after; it may ask the network for nothing.
// Prints what is wrong, a line each. Exit status: 0 nothing, 1 something, 2 could not run.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beyond, faults, open, NARROW, WIDE } from "./judge.mjs";

const [form, steps, folder] = process.argv.slice(3);
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

async function judged(page, state) {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    (await faults(page)).forEach((fault) => wrong.push(`${state}: ${fault}`));
    expect((await beyond(page)) <= 0, `${state}: at ${size.width} pixels it must be moved sideways`);
  }
}

const browser = await open();
const page = await browser.newPage({ viewport: WIDE });
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

for (const { reach: selector, type, press } of JSON.parse(readFileSync(steps, "utf8"))) {
  await reach(page, selector);
  if (type) await page.keyboard.type(type);
  for (const key of press ?? []) await page.keyboard.press(key);
}

// What is typed outlives the page.
const typed = () => page.evaluate(() => [...document.querySelectorAll("textarea, input[type=text]")].map(({ value }) => value));
const before = await typed();
page.on("dialog", (dialog) => dialog.accept());
await page.reload();
expect(JSON.stringify(await typed()) === JSON.stringify(before), "what was typed is lost with the page");

await reach(page, "#save");
const waiting = page.waitForEvent("download", { timeout: 20000 });
await page.keyboard.press("Enter");
const download = await waiting;
await download.saveAs(join(folder, download.suggestedFilename()));
expect(await page.evaluate(() => document.activeElement.id === "done"), "nobody hears that it is saved");
await judged(page, "once it is saved");
await browser.close();
wrong.forEach((sentence) => console.log(`${form}: ${sentence}`));
process.exitCode = wrong.length ? 1 : 0;
