import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../shift-date.mjs", import.meta.url), "utf8")
  .replace(/^\/\*\*[\s\S]*?\*\/\s*/, "")
  .replace("export function", "function");

/** A script that moves the browser's dates by `offsetMs`. As text of a script or at the head of a worker's file. */
export function clockShimSource(offsetMs: number): string {
  return `(()=>{${source};shiftDate(globalThis,${Math.round(offsetMs)});})();`;
}

/** The same as an inline script that takes itself out of the page, so that no framework's hydration finds it. */
export function clockShimTag(offsetMs: number, nonce?: string): string {
  return `<script${nonce ? ` nonce="${nonce}"` : ""}>${clockShimSource(offsetMs)}document.currentScript.remove()</script>`;
}
