import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { picturePng, pictureSvg } from "../../catalogue/pictures/picture-files";
import { clockShimSource } from "../../front/clock-shim";
import { buildScript } from "../browser/build-script";
import type { Call, Handler } from "../http/call";
import { send } from "../http/respond";
import { themeDir } from "../render/theme-settings";

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Sends a file's content as a content network would: compressed, with an ETag, for a year when its address names its version. */
function sendAsset(call: Call, body: Buffer, type: string, extra: Record<string, string> = {}): true {
  const etag = `"${createHash("sha1").update(body).digest("base64url").slice(0, 16)}"`;
  const cache = call.url.searchParams.has("v") ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
  const headers = { "content-type": type, "cache-control": cache, etag, "access-control-allow-origin": "*", ...extra };
  if (call.request.headers["if-none-match"] === etag) return send(call, 304, "", headers);
  const text = /^(text|application\/json|image\/svg)/.test(type);
  if (text && body.length > 1000 && /\bgzip\b/.test(String(call.request.headers["accept-encoding"] ?? ""))) {
    return send(call, 200, gzipSync(body), {
      ...headers,
      "content-encoding": "gzip",
      vary: extra.vary ? `${extra.vary}, Accept-Encoding` : "Accept-Encoding",
    });
  }
  return send(call, 200, body, headers);
}

const notFound = (call: Call): true => send(call, 404, "Not found", { "content-type": "text/plain" });

/** A drawn picture: SVG where the visitor's program shows it, PNG for the others (mail programs) and on `?format=png`. */
function sendPicture(call: Call, name: string, ending: string): true {
  const accepts = String(call.request.headers.accept ?? "");
  const wantsSvg = ending === "svg" || (call.url.searchParams.get("format") !== "png" && accepts.includes("image/svg+xml"));
  if (wantsSvg) {
    const svg = pictureSvg(name);
    return svg === undefined ? notFound(call) : sendAsset(call, Buffer.from(svg), "image/svg+xml", { vary: "Accept" });
  }
  const png = picturePng(name, Number(call.url.searchParams.get("width")) || 1200);
  return png === undefined ? notFound(call) : sendAsset(call, png, "image/png", { vary: "Accept" });
}

/** Everything under `/cdn`: files of the theme and the extensions, drawn pictures, Shopify's own scripts. */
export function assetRoutes(): Handler {
  return (call) => {
    const { path } = call;
    if (path === "/favicon.ico") return send(call, 204, "", {});
    if (!path.startsWith("/cdn/")) return false;
    const { theme, pixel } = call.options.extensionDirs;
    const [, folder, file] =
      /^\/cdn\/shop\/(t\/1|extensions\/attendant|extensions\/attendant-pixel)\/(?:assets\/)?([\w.-]+)$/.exec(path) ?? [];
    if (folder && file) {
      const dir =
        folder === "t/1" ? join(themeDir, "assets") : folder === "extensions/attendant" ? join(theme, "assets") : join(pixel, "dist");
      const full = join(dir, file);
      return existsSync(full) ? sendAsset(call, readFileSync(full), types[extname(file)] ?? "application/octet-stream") : notFound(call);
    }
    const [, name, ending] = /^\/cdn\/shop\/files\/([\w-]+)\.(svg|png|jpg|webp)$/.exec(path) ?? [];
    if (name && ending) return sendPicture(call, name, ending);
    const script = /^\/cdn\/shopifycloud\/(storefront|pixels|checkout)\/(storefront|worker|checkout)\.js$/.exec(path)?.[2];
    if (script === "worker") {
      const offset = call.options.clock.offsetMs?.() ?? 0;
      return send(call, 200, clockShimSource(offset) + buildScript("pixel-worker"), { "content-type": types[".js"] ?? "" });
    }
    if (script === "storefront" || script === "checkout") return sendAsset(call, Buffer.from(buildScript(script)), types[".js"] ?? "");
    return notFound(call);
  };
}
