import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { bundleScript } from "./bundle-script";

const appIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#2f4a3c"/><path d="M8 15a8 8 0 0 1 16 0v6a3 3 0 0 1-3 3h-2v-7h5M8 15v6a3 3 0 0 0 3 3h2v-7H8" fill="none" stroke="#f4f1e6" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const styles = ["admin.css", "lists.css", "dialogs.css", "editor.css", "panel.css"];

/** The admin's own scripts, styles and icon, App Bridge, and what stands in for Shopify's CDN. False for any other path. */
export async function serveAssets(path: string, response: ServerResponse): Promise<boolean> {
  const send = (type: string, body: string): true => {
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache", "access-control-allow-origin": "*" });
    response.end(body);
    return true;
  };
  if (path === "/app-bridge.js" || path === "/cdn/shopifycloud/app-bridge.js")
    return send("text/javascript", await bundleScript("app-bridge/main.ts"));
  if (path === "/assets/shell.js") return send("text/javascript", await bundleScript("shell/main.ts"));
  if (path === "/assets/panel.js") return send("text/javascript", await bundleScript("panel/browser/main.ts"));
  if (path === "/assets/icon.svg" || path === "/favicon.ico") return send("image/svg+xml", appIcon);
  if (path === "/assets/admin.css")
    return send("text/css", styles.map((name) => readFileSync(new URL(`./styles/${name}`, import.meta.url), "utf8")).join("\n"));
  if (!path.startsWith("/cdn/")) return false;
  // Fonts and drawings of Shopify's CDN: the local shop has none, and needs no network for them.
  if (path.endsWith(".css")) return send("text/css", "/* not in the local shop */");
  return send(
    "image/svg+xml",
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80" width="120" height="80"><rect x="20" y="14" width="80" height="52" rx="8" fill="#e7e6df"/><path d="M34 34h52M34 46h34" stroke="#b9b8ae" stroke-width="4" stroke-linecap="round"/></svg>`,
  );
}
