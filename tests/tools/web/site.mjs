// Uses a published site by keyboard alone, as a resident does: filters, searches, reads what became of each recommendation,
// and opens a paper. First with scripts, then without. Pages may ask the network for nothing and keep nothing.
// usage: node site.mjs TOOLS FOLDER WORD     FOLDER is the output; WORD is in the evidence of one review
// Prints what is wrong, a line each, and how long the index takes on a slow machine, which is measured and not judged.
// Exit status: 0 nothing is wrong, 1 something is, 2 could not run.
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const [tools, folder, word] = process.argv.slice(2);
if (!word) {
  console.error("usage: node site.mjs TOOLS FOLDER WORD");
  process.exit(2);
}
const puppeteer = createRequire(pathToFileURL(`${tools}/`))("puppeteer");
const SLOWER = 6;
const MOST = 2000;

const wrong = [];
const expect = (is, sentence) => is || wrong.push(sentence);
const index = pathToFileURL(join(folder, "index.html")).href;

/** Moves on with the tabulator until something is focused that can be seen. */
async function reach(page, selector) {
  for (let pressed = 0; pressed !== MOST; pressed += 1) {
    await page.keyboard.press("Tab");
    const is = await page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
    if (!is) continue;
    const isSeen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    expect(isSeen, `nobody sees that ${selector} is reached`);
    return;
  }
  throw new Error(`nobody reaches ${selector} by keyboard on ${page.url()}`);
}

/** Follows the link that is focused. */
async function follow(page) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

/** Waits until what the page says of itself is so. */
async function until(page, isSo, ...values) {
  for (let waited = 0; waited !== 100; waited += 1) {
    if (await page.evaluate(isSo, ...values)) return true;
    await sleep(20);
  }
  return false;
}

async function open(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on("request", (request) => expect(/^(file|data):/.test(request.url()), `${page.url()} asks for ${request.url()}`));
  page.on("pageerror", (error) => wrong.push(`a script fails on ${page.url()}: ${error.message}`));
  return page;
}

const shown = () => [...document.querySelectorAll(".reviews > li")].filter((item) => !item.hidden).length;
const status = () => document.querySelector(".find [role=status]").textContent;

/** From the page of a review to a paper and into it. */
async function readReview(page, how) {
  await reach(page, ".skip");
  await page.keyboard.press("Enter");
  expect((await page.evaluate(() => location.hash)) === "#main", `${how}: the first link does not skip what is above the page`);
  await reach(page, "main a[href$='.html']");
  const paper = await page.evaluate(() => document.activeElement.textContent.trim());
  // The matrix can be moved by keyboard, and each of its rows leads to a story.
  await reach(page, ".scrolls");
  const rows = await page.evaluate(() => {
    const table = document.activeElement.querySelector("table");
    const cells = [...table.tBodies[0].rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim()));
    return { cells, columns: table.tHead.rows[0].cells.length };
  });
  const isWhole = rows.cells.length > 0 && rows.cells.every((row) => row.length === rows.columns && row.every(Boolean));
  expect(isWhole, `${how}: a cell of the matrix says nothing`);
  await reach(page, ".history a");
  const place = await page.evaluate(() => document.activeElement.hash);
  await page.keyboard.press("Enter");
  const isThere = await until(page, (wanted) => location.hash === wanted && document.querySelector(wanted) !== null, place);
  expect(isThere, `${how}: ${place} leads nowhere`);
  await page.goto(page.url().replace(/#.*/, ""));
  await reach(page, "main a[href$='.html']");
  await follow(page);
  const title = await page.title();
  expect(title !== "" && (await page.$$("h1")).length === 1, `${how}: the paper “${paper}” has not one heading`);
  await reach(page, ".breadcrumb li:last-child a");
  await follow(page);
  expect((await page.$(".history")) !== null, `${how}: the way back from “${title}” does not lead to the review`);
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// With scripts.
const page = await open(browser);
await page.goto(index);
const all = await page.evaluate(shown);
await reach(page, "#find-words");
await page.keyboard.type(word);
expect(await until(page, () => document.querySelector(".found a") !== null), `nothing is found by “${word}”`);
// The beginning of the word is found first, and that can be everywhere.
let few = all;
for (let tries = 0; tries < 100 && few === all; tries += 1) {
  few = await page.evaluate(shown);
  await new Promise((done) => setTimeout(done, 20));
}
expect(few > 0 && few < all, `“${word}” finds ${few} of ${all} reviews`);
expect((await page.evaluate(status)).endsWith(` ${few}`), "nobody hears how many reviews are shown");
await reach(page, ".found a");
await follow(page);
const reached = await page.evaluate(() => document.querySelector(location.hash)?.textContent);
expect(Boolean(reached), "what is found leads to no recommendation");
await page.goto(index);
await reach(page, "#find-words");
await page.keyboard.type("zyzzyva");
expect(await until(page, () => document.querySelector(".find [role=status]").textContent.endsWith(" 0")), "nothing is not said to be nothing");
await reach(page, ".find [type=reset]");
await page.keyboard.press("Enter");
expect(await until(page, (count) => document.querySelectorAll(".reviews > li:not([hidden])").length === count, all), "not everything is back");
await page.goto(index);
await reach(page, "#find-committee");
await page.keyboard.press("ArrowDown");
await until(page, () => document.querySelector("#find-committee").value !== "");
const chosen = await page.evaluate(() => document.querySelector("#find-committee").value);
await sleep(300);
const others = await page.evaluate((committee) => [...document.querySelectorAll(".committee:not([hidden]) > h2")]
  .filter(({ textContent }) => textContent !== committee).length, chosen);
expect(chosen !== "" && others === 0, `of other committees than “${chosen}”, something is shown`);
await reach(page, ".reviews h4 a");
await follow(page);
await readReview(page, "with scripts");
expect((await page.cookies()).length === 0, "a page keeps a cookie");

// Somebody who types before the page's script has run is answered when it has.
const quick = await open(browser);
await quick.evaluateOnNewDocument((typed) => new MutationObserver((_, observer) => {
  const search = document.querySelector(".find input");
  if (search === null) return;
  observer.disconnect();
  search.focus();
  search.value = typed;
  search.form.requestSubmit();
}).observe(document, { childList: true, subtree: true }), word);
await quick.goto(index);
const isAnswered = await until(quick, () => document.querySelector(".found a") !== null);
expect(isAnswered && !quick.url().includes("?"), `“${word}”, typed before the script has run, is lost`);
await quick.close();

// Without them, everything is there.
const plain = await open(browser);
await plain.setJavaScriptEnabled(false);
await plain.goto(index);
expect((await plain.evaluate(shown)) === all, "without scripts, a review is missing");
expect((await plain.$("form")) === null, "without scripts there is a form that does nothing");
await reach(plain, ".reviews h4 a");
await follow(plain);
await readReview(plain, "without scripts");

// How soon the index can be used on a slow machine.
const slow = await open(browser);
const session = await slow.createCDPSession();
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
await slow.goto(index);
const ready = await slow.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd);
await slow.focus("#find-words");
await until(slow, () => document.querySelector("script[src='search.js']") !== null);
await sleep(1500);
const answer = await slow.evaluate((typed) => {
  const search = document.querySelector("#find-words");
  search.value = typed;
  const start = performance.now();
  search.form.requestSubmit();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}, word);
console.error(`${folder}: ${all} reviews, ${SLOWER} times slower: usable after ${Math.round(ready)} ms, a search takes ${Math.round(answer)} ms`);
await browser.close();
wrong.forEach((sentence) => console.log(`${folder}: ${sentence}`));
process.exitCode = wrong.length ? 1 : 0;
