// Reads the open data of a published site with parsers that are none of ours: the calendar with ical.js, the feed with
// feedsmith and fast-xml-parser, the tables with csv-parse, and the data for search engines with Node.
// usage: parsers.mjs TOOLS FOLDER     FOLDER is the output of a site that has an address
// Prints what is wrong, a line each. Exit status: 0 nothing is wrong, 1 something is, 2 could not run.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, folder] = process.argv.slice(2);
const require = createRequire(`${tools}/package.json`);
const read = (name) => readFileSync(join(folder, name), "utf8");
const wrong = [];
const expect = (is, sentence) => is || wrong.push(sentence);
const attempt = async (name, work) => {
  try {
    await work(read(name), name);
  } catch (error) {
    wrong.push(`${name}: ${error.message}`);
  }
};
const areUnique = (all) => new Set(all).size === all.length;

/** RFC 5545: lines end with CR LF and have at most 75 bytes; each event has a name of its own, a stamp and a start. */
async function calendar(text, name) {
  const { default: ICAL } = await import(pathToFileURL(require.resolve("ical.js")).href);
  const lines = text.split("\r\n");
  expect(lines.every((line) => !line.includes("\n") && Buffer.byteLength(line) <= 75), `${name}: a line is too long or ends otherwise`);
  ICAL.design.strict = true;
  const whole = new ICAL.Component(ICAL.parse(text));
  expect(whole.getFirstPropertyValue("version") === "2.0" && whole.getFirstPropertyValue("prodid"), `${name}: no version, or no maker`);
  const events = whole.getAllSubcomponents("vevent");
  expect(events.length > 0, `${name}: no event`);
  for (const event of events) {
    const has = (key) => event.getFirstPropertyValue(key);
    expect(has("uid") && has("dtstamp") && has("summary"), `${name}: an event without name or stamp: ${event}`);
    const start = has("dtstart");
    expect(start?.isDate && !Number.isNaN(start.toJSDate().valueOf()), `${name}: an event without a day: ${event}`);
  }
  expect(areUnique(events.map((event) => event.getFirstPropertyValue("uid"))), `${name}: two events of one name`);
}

/** A file of XML is whole. */
function whole(text, name) {
  const found = require("fast-xml-parser").XMLValidator.validate(text);
  expect(found === true, `${name}: ${found.err?.msg}`);
}

/** RFC 4287: a feed and each entry have a name, a title, an author and a time; addresses are whole. */
async function feed(text, name) {
  whole(text, name);
  const { parseAtomFeed } = await import(pathToFileURL(require.resolve("feedsmith")).href);
  const { id, title, updated, authors, entries = [] } = parseAtomFeed(text);
  const isTime = (time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(time ?? "");
  expect(id && title && isTime(updated) && entries.length > 0, `${name}: no name, title, time or entry`);
  for (const entry of entries) {
    expect(entry.id && entry.title && isTime(entry.updated), `${name}: an entry without name, title or time: ${JSON.stringify(entry)}`);
    expect((entry.authors ?? authors)?.some((author) => author.name), `${name}: nobody is the author of ${entry.id}`);
    expect(entry.links?.some(({ href }) => URL.canParse(href)), `${name}: no link in ${entry.id}`);
  }
  expect(areUnique(entries.map((entry) => entry.id)), `${name}: two entries of one name`);
}

/** RFC 4180: every row has as many cells as the first, whose names differ; a row for each recommendation. */
function table(text, name) {
  const { parse } = require("csv-parse/sync");
  const [names, ...rows] = parse(text, { bom: true, record_delimiter: "\r\n" });
  expect(areUnique(names) && names.every(Boolean), `${name}: two columns of one name, or one without`);
  const counted = JSON.parse(read("reviews.json")).reviews;
  expect(rows.length > 0 && counted.length > 0, `${name}: no row`);
  expect(rows.flat().every((cell) => !/^[=+@\t\r-]/.test(cell)), `${name}: a cell that a spreadsheet would calculate`);
}

/** Each page's data for search engines is JSON-LD about something of schema.org. */
function linkedData(page) {
  for (const [, data] of read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    const { "@context": context, "@graph": things } = JSON.parse(data);
    const isAboutSomething = things?.length > 0 && things.every((thing) => thing["@type"]);
    expect(context === "https://schema.org" && isAboutSomething, `${page}: data about nothing`);
  }
}

try {
  await attempt("reviews.ics", calendar);
  await attempt("feed.xml", feed);
  await attempt("recommendations.csv", table);
  await attempt("sitemap.xml", (text, name) => {
    whole(text, name);
    const addresses = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(addresses.length > 0 && areUnique(addresses), `${name}: no address, or one twice`);
    for (const address of addresses) expect(URL.canParse(address.replaceAll("&amp;", "&")), `${name}: ${address}`);
  });
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html"));
  expect(existsSync(join(folder, "index.html")), "no page");
  for (const page of pages) await attempt(page, () => linkedData(page));
  wrong.forEach((sentence) => console.log(sentence));
  process.exitCode = wrong.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`parsers: ${error.message}`);
  process.exitCode = 2;
}
