import type { Locator, Page } from "playwright-core";
import type { TemplateStage } from "../storefront/template-stage";

const answered = { ok: true };
const openForm = (view: Locator): Locator => view.locator("form").first();
const openQuestion = (view: Locator): Locator => view.locator(".question:not([hidden])").first();

/**
 * Does in a template what it will not take: sends its form with nothing in it, or answers a question that the app refuses.
 *
 * @param view where it asks
 * @returns whether there was something to get wrong
 */
export async function getWrong({ shop, comeToRest }: TemplateStage, view: Locator): Promise<boolean> {
  const question = openQuestion(view);
  if (await question.isVisible()) {
    shop.says.answer = null;
    const tap = question.locator("[aria-pressed]").first();
    await ((await tap.isVisible()) ? tap : question.locator(".button")).click();
    await question.locator(".error:not(:empty)").waitFor();
    shop.says.answer = answered;
  } else if (await openForm(view).isVisible()) {
    await openForm(view).locator("button.button").click();
    await view.locator(".error:not(:empty)").first().waitFor();
  } else return false;
  await comeToRest();
  return true;
}

/** Answers all that a template asks, and leaves what its form wants. @returns whether it asked for anything */
export async function getDone({ page, comeToRest }: TemplateStage, view: Locator): Promise<boolean> {
  let asked = 0;
  for (; await openQuestion(view).isVisible(); asked++) {
    const question = openQuestion(view);
    const id = await question.locator(".asked").getAttribute("id");
    const tap = question.locator("[aria-pressed]").last();
    const box = question.locator("[type=checkbox]").first();
    if (await tap.isVisible()) await tap.click();
    else {
      if (await box.isVisible()) await box.check();
      else await question.locator("textarea").fill("A little quieter, please");
      await question.locator(".button").click();
    }
    await view.locator(`#${id}`).waitFor({ state: "hidden" });
  }
  const form = openForm(view);
  if (await form.isVisible()) {
    asked++;
    await fillIn(page, form);
    await form.locator("button.button").click();
    await form.waitFor({ state: "detached", timeout: 15_000 });
  }
  if (asked) await comeToRest();
  return asked > 0;
}

async function fillIn(page: Page, form: Locator): Promise<void> {
  const fills = { text: "Mina", number: "3", date: "1990-05-01", email: "mina@example.com" };
  for (const [type, value] of Object.entries(fills))
    for (const control of await form.locator(`[type=${type}]`).all()) await control.fill(value);
  for (const list of await form.locator("select").all()) await list.selectOption({ index: 1 });
  for (const group of await form.locator("fieldset").all()) await group.locator("input").first().check();
  const consent = form.locator("[name=consent]");
  if (await consent.isVisible()) await consent.check();
  await page.mouse.move(0, 0);
}
