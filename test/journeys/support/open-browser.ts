import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { findBrowser } from "../../shop/setup/find-browser.mjs";

export type FrameStorage = "allowed" | "blocked";

export interface JourneyBrowser {
  context: BrowserContext;
  /** What pages complained of: errors in the console, exceptions, answers of 500 and more. */
  complaints: string[];
  close(): Promise<void>;
}

// A bot's agent is turned away by Shopify's library, and by our click counter.
const userAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A fresh browser of one person.
 *
 * @param storage whether frames of another site may keep data: Safari, Firefox and some builds of Chromium refuse
 */
export async function openBrowser(storage: FrameStorage, options: BrowserContextOptions = {}): Promise<JourneyBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "attendant-browser-"));
  mkdirSync(join(folder, "Default"));
  const preferences = {
    profile: { cookie_controls_mode: storage === "allowed" ? 0 : 1, block_third_party_cookies: storage === "blocked" },
  };
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    args: flags,
    userAgent,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return {
    context,
    complaints,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
