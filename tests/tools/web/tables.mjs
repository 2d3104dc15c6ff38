// What an open page has for assistive technology of its tables. The style sheet lays them out otherwise on a narrow screen,
// and they must stay what they are.

const PARTS = ["table", "row", "cell", "rowheader", "columnheader"];

/** How many tables, rows, cells and headers there are, as a sentence. */
export async function tables(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value);
  return PARTS.map((part) => `${part} ${roles.filter((role) => role === part).length}`).join(", ");
}
