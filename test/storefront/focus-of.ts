import type { Page } from "playwright-core";

/** What has the focus, as a screen reader would say it. */
export interface Focus {
  /** It is in one of our views. */
  isOurs: boolean;
  /** Its label, or its words. */
  name: string;
  /** What describes it as wrong; empty: nothing. */
  wrong: string;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const host = document.activeElement;
    const node = host?.shadowRoot?.activeElement ?? host;
    const root = node?.getRootNode() as ShadowRoot | Document | undefined;
    const label = (node as HTMLInputElement | null)?.labels?.[0]?.textContent;
    const described = node?.getAttribute("aria-invalid") === "true" ? node.getAttribute("aria-describedby") : null;
    return {
      isOurs: host?.hasAttribute("data-attendant-view") ?? false,
      name: node === document.body ? "" : (node?.getAttribute("aria-label") ?? label ?? node?.textContent ?? "").trim(),
      wrong: (described && root?.getElementById(described)?.textContent) || "",
    };
  });

/**
 * Goes on by a key until the focus is where it is wanted; fails when it does not get there, as a shopper would give up.
 *
 * @returns what had the focus before that
 */
export async function pressUntil(page: Page, key: "Tab" | "Shift+Tab", isThere: (focus: Focus) => boolean): Promise<Focus> {
  const passed = [await focusOf(page)];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (isThere(focus)) return passed.at(-1) ?? focus;
    passed.push(focus);
  }
  throw new Error(`${key} does not lead there, but to: ${passed.map(({ name }) => name.slice(0, 40)).join(" | ")}`);
}
