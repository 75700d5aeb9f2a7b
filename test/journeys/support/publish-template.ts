import type { Page } from "playwright-core";
import type { AdminPage } from "./admin-page";
import type { Stage } from "./open-stage";

/**
 * The merchant chooses a template of touchpoints, changes what they want of it, and publishes it; then the storefront has it.
 *
 * @param name of the template, and so of the touchpoint
 * @param change what they do in the editor before they publish
 */
export async function publishTemplate({ admin, settled }: Stage, name: string, change: (admin: AdminPage) => Promise<void>): Promise<void> {
  const { app, page } = admin;
  await admin.open("/app/touchpoints/new");
  await app.getByRole("button", { name: `Use template ${name}`, exact: true }).click();
  await app.getByRole("heading", { name, exact: true }).waitFor();
  await change(admin);
  await page.getByRole("button", { name: "Save" }).click();
  await toast(page, "Saved");
  await app.getByRole("button", { name: "Publish", exact: true }).click();
  await admin.confirm("Publish");
  await app.getByText("Live", { exact: true }).waitFor();
  await settled();
}

function toast(page: Page, text: string): Promise<void> {
  return page.getByText(text, { exact: true }).first().waitFor();
}
