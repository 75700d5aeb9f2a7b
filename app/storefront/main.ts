import "./globals";
import { readPageData } from "./read-page-data";
import { start } from "./start";

/** Runs `start` once for the page, after it has been painted. Whatever goes wrong, the shop goes on. */
function main(): void {
  if (window.attendantRuns) return;
  window.attendantRuns = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      try {
        const data = readPageData();
        if (data) start(data);
      } catch {
        // A guest who cannot help leaves quietly.
      }
    }),
  );
}

main();
