import { afterAll, beforeAll, beforeEach } from "vitest";
import type { SendDeps } from "~/services/messages/send-deps";
import { type Stage, setStage } from "../services/messages/stage";
import { createTestDatabase, type TestDatabase } from "../support/database";

/**
 * What the routes find in place of the wiring, filled by `stagePages`. Each test file says so itself, since only then it holds:
 * `vi.mock("~/wiring.server", async () => (await import("./stage-pages")).wiring);`
 */
export const wiring: { app: Partial<SendDeps> } = { app: {} };

export interface Pages {
  database: TestDatabase;
  stage: Stage;
  /** The address of the app in the newest mail behind this purpose: m, u or f. */
  link(purpose: "m" | "u" | "f"): { url: URL; params: { token: string } };
}

/** A shop that has sent mail, and its routes. Each test starts with a new shop. */
export function stagePages(prepare: (stage: Stage) => Promise<void>): Pages {
  const pages = {} as Pages;
  beforeAll(async () => {
    pages.database = await createTestDatabase();
  });
  beforeEach(async () => {
    pages.stage = await setStage(pages.database);
    Object.assign(wiring.app, pages.stage.deps);
    await prepare(pages.stage);
  });
  afterAll(() => pages.database.drop());
  pages.link = (purpose) => {
    const html = pages.stage.post.mails.at(-1)?.html ?? "";
    const [address = ""] = new RegExp(`https://attendant\\.example/${purpose}/[\\w.-]+`).exec(html) ?? [];
    return { url: new URL(address), params: { token: address.split("/").at(-1) ?? "" } };
  };
  return pages;
}

export const browser = {
  "User-Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0 Safari/537.36",
};

/** A form as a browser posts it. */
export function post(url: URL, fields: Record<string, string>, headers: Record<string, string> = {}): Request {
  return new Request(url, { method: "POST", body: new URLSearchParams(fields), headers: { ...browser, ...headers } });
}
