import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { decide } from "~/domain/touchpoints/decide";
import { bundling, squeeze } from "../../extensions/bundling.mjs";
import cases from "../domain/touchpoints/decide.cases.json";
import { type DecideCase, readCase } from "../domain/touchpoints/read-case";
import { findBrowser } from "../shop/setup/find-browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const rows = cases as unknown as DecideCase[];
const questions = rows.map((row) => readCase(row));
const expected = rows.map(({ name, show, reasons }) => ({ name, show, reasons }));

type Decide = typeof decide;
type Question = (typeof questions)[number];

/** Runs where the bundle runs: it closes over nothing. */
const answer = (decides: Decide, { snapshot, context }: Question) => {
  const { show, reasons } = decides(snapshot, context);
  return { show: show?.id ?? null, reasons: Object.fromEntries(reasons.map(({ id, reason }) => [id, reason.kind])) };
};
const named = (answers: ReturnType<typeof answer>[]) => answers.map((one, index) => ({ name: rows[index]?.name, ...one }));

async function bundle(options: object): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: 'export { decide } from "~/domain/touchpoints/decide"', resolveDir: root },
    alias: { "~": join(root, "app") },
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe("every row of decide.cases.json has the same answer", () => {
  it("in Chromium, bundled as the storefront's script is", async () => {
    const code = await squeeze(await bundle(bundling));
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const work = `(async () => {
        const { decide } = await import(${JSON.stringify(`data:text/javascript,${encodeURIComponent(code)}`)});
        return ${JSON.stringify(questions)}.map((question) => (${answer.toString()})(decide, question));
      })()`;
      expect(named((await page.evaluate(work)) as ReturnType<typeof answer>[])).toEqual(expected);
    } finally {
      await browser.close();
    }
  }, 60_000);

  it("on the server, bundled as the app is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "attendant-decide-"));
    try {
      const file = join(folder, "decide.mjs");
      writeFileSync(file, await bundle({ bundle: true, platform: "node", target: "node24" }));
      const built = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { decide: Decide };
      expect(named(questions.map((question) => answer(built.decide, question)))).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
