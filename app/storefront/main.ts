import "./globals";
import { pause } from "./pause";
import { readPageData } from "./read-page-data";
import { start } from "./start";

/** Runs `start` once for the page, after its first paint. Whatever goes wrong, the shop goes on. */
async function main(): Promise<void> {
  if (window.attendantRuns) return;
  window.attendantRuns = true;
  if (!performance.getEntriesByType("paint")[0]) await new Promise(requestAnimationFrame);
  await pause();
  const data = readPageData();
  if (!data) return;
  const [, token] = location.hash.split("#attendant-preview=");
  await (token ? (await import("./preview-as")).previewAs(token, data) : start(data));
}

// A guest who cannot help leaves quietly.
main().catch(() => {});
