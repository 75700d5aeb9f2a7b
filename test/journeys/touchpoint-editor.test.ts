import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { eventually } from "./support/eventually";
import { keepPictures } from "./support/keep-pictures";
import { openStage, type Stage } from "./support/open-stage";

let stage: Stage;
let { shop, pool, admin } = {} as Stage;
let touchpointPath = "";

beforeAll(async () => {
  stage = await openStage("allowed");
  ({ shop, pool, admin } = stage);
  await admin.open("/app");
  await admin.app.getByRole("heading", { name: "Set up your assistant" }).waitFor();
  shop.actions.enableEmbed("marl-and-moss.myshopify.com", true);
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await keepPictures({ merchant: admin.page }, task.name);
});

afterAll(() => stage?.close());

const button = (name: string | RegExp): Locator => admin.app.getByRole("button", { name });
const field = (name: string): Locator => admin.app.getByLabel(name, { exact: true });
const page = (name: string): Locator => admin.app.getByRole("tab", { name: new RegExp(`^${name}`) });
const preview = () => admin.app.frameLocator('iframe[title="Preview"]');
const toast = (text: string): Promise<void> => admin.page.getByText(text, { exact: true }).first().waitFor();
async function addBlock(kind: RegExp): Promise<void> {
  await button("Add block").first().click();
  await admin.app.getByRole("menuitem", { name: kind }).or(button(kind)).last().click();
}
async function save(): Promise<void> {
  await admin.page.getByRole("button", { name: "Save" }).click();
  await toast("Saved");
}
const stored = async (): Promise<{ name: string; status: string; draft: { format: { kind: string }; triggers: { list: object[] } } }[]> =>
  (await pool.query("select name, status, draft from touchpoints order by priority desc, created_at")).rows;

test("a touchpoint is begun from blank, and says gently what is still missing", async () => {
  await admin.open("/app/touchpoints/new");
  await button("Start from blank").click();
  await admin.app.getByRole("heading", { name: "Without a name" }).waitFor();
  await admin.app.getByText(/things? before it can be published/).waitFor();
  await field("Name").fill("Autumn note");
});

test("blocks are added, and the preview says what is written as it is written", async () => {
  await addBlock(/^Heading/);
  await field("Heading").fill("Soft light, warm tea");
  await preview().getByText("Soft light, warm tea").waitFor();
  await addBlock(/^Text/);
  await field("Text").fill("New linen is here.");
  await preview().getByText("New linen is here.").waitFor();
});

test("a removed block comes back by undo", async () => {
  await button("Remove Text").click();
  await preview().getByText("New linen is here.").waitFor({ state: "detached" });
  await button("Undo").first().click();
  await preview().getByText("New linen is here.").waitFor();
});

test("the keys undo what was written, and the browser adds nothing of its own at either end", async () => {
  const text = field("Text");
  await text.fill("New linen is here. Come in.");
  await text.press("ControlOrMeta+z");
  expect(await text.inputValue()).toBe("New linen is here.");
  await text.press("ControlOrMeta+Shift+z");
  await text.press("ControlOrMeta+Shift+z");
  expect(await text.inputValue()).toBe("New linen is here. Come in.");
  await text.press("ControlOrMeta+z");
  await preview().getByText("New linen is here.", { exact: true }).waitFor();
});

test("another format and a trigger are chosen, and all of it is saved", async () => {
  await field("Format").selectOption("slide-in");
  await page("When").click();
  await button("Add trigger").click();
  await admin.app.getByRole("menuitem", { name: "After scrolling" }).or(button("After scrolling")).last().click();
  await field("Share of the page").fill("40");
  await save();
  touchpointPath = new URL(admin.page.url()).pathname.replace(/^.*\/apps\/attendant/, "");
  const [row] = await stored();
  expect(row).toMatchObject({ name: "Autumn note", status: "draft" });
  expect(row?.draft.format.kind).toBe("slide-in");
  expect(row?.draft.triggers.list).toEqual([{ kind: "scroll-percent", percent: 40 }]);
});

test("colours that cannot be read are said at the field, and published only by saying so", async () => {
  await page("Look").click();
  await field("Text").fill("#c9c9c9");
  await field("Background").fill("#ffffff");
  await admin.app.getByText(/the contrast is 1\.\d to 1/).waitFor();
  await save();
  await button("Publish").click();
  const dialog = admin.app.getByRole("dialog");
  await dialog.getByText(/The contrast of these colours is too low/).waitFor();
  await dialog.getByRole("button", { name: "Publish anyway" }).click();
  await admin.app.getByText("Live", { exact: true }).waitFor();
  expect((await stored())[0]?.status).toBe("live");
});

test("what can never be shown is not published, and says so at its field", async () => {
  await page("Until when").click();
  await field("Begins").fill("2020-02-02T10:00");
  await field("Ends").fill("2020-02-03T10:00");
  await save();
  await button("Publish changes").click();
  await admin.app.getByText("This moment is over. Choose one that is still to come.").first().waitFor();
  expect(await admin.app.getByRole("dialog").isVisible()).toBe(false);
});

test("the first version comes back as the draft", async () => {
  await admin.app.getByRole("link", { name: "Versions" }).click();
  await admin.app.getByText("First published").waitFor();
  await button("Restore as draft").click();
  await admin.confirm("Restore as draft");
  await page("Until when").click();
  expect(await field("Ends").inputValue()).toBe("");
});

test("a duplicate stands in the list, archived and brought back again", async () => {
  await admin.open("/app/touchpoints");
  await button("Actions for Autumn note").click();
  await admin.app.getByRole("menuitem", { name: "Duplicate" }).or(button("Duplicate")).last().click();
  await admin.app.getByRole("link", { name: "Autumn note 2" }).waitFor();
  await button("Actions for Autumn note 2").click();
  await admin.app.getByRole("menuitem", { name: "Archive" }).or(button("Archive")).last().click();
  await admin.app.getByRole("link", { name: "Autumn note 2" }).waitFor({ state: "detached" });
  await admin.page.getByRole("button", { name: "Undo" }).click();
  await admin.app.getByRole("link", { name: "Autumn note 2" }).waitFor();
});

test("the order is changed by keyboard, each step said, and kept", async () => {
  const said = admin.app.locator('[id^="DndLiveRegion"]');
  const heard = (words: string) => eventually(words, async () => (await said.allTextContents()).includes(words));
  await button("Move Autumn note 2").focus();
  await admin.page.keyboard.press("Space");
  await heard("Autumn note 2 is lifted. It is at place 2 of 2.");
  await admin.page.keyboard.press("ArrowUp");
  await heard("Autumn note 2 is over place 1 of 2.");
  await admin.page.keyboard.press("Space");
  await eventually("the new order", async () => (await stored())[0]?.name === "Autumn note 2");
  await admin.open("/app/touchpoints");
  await admin.app.getByRole("link", { name: "Autumn note 2" }).waitFor();
  expect(await admin.app.getByRole("link", { name: /^Autumn note/ }).allInnerTexts()).toEqual(["Autumn note 2", "Autumn note"]);
});

test("at the width of a phone everything is in reach, and nothing is wider than the screen", async () => {
  await admin.page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/app/touchpoints", touchpointPath]) {
    await admin.open(path);
    await admin.app.getByRole("heading").first().waitFor();
    const wider = await admin.app.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
  expect(stage.merchant.complaints).toEqual([]);
});
