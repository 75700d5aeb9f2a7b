import { createHash, createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context, Liquid } from "liquidjs";
import { money, moneyFormat } from "../money";
import { ImageDrop } from "../objects/drops";
import { attributesOf, escapeHtml } from "./escape-html";
import { splitArguments } from "./filter-arguments";
import type { LiquidSource } from "./source";
import { translate } from "./translate";

const globalOf = (context: Context, path: string[]): unknown => context.getSync(path);

const pictureAddress = (value: unknown): string => {
  if (value instanceof ImageDrop) return value.src;
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  const { src, featured_image: featured, image } = value as Record<string, unknown>;
  if (typeof src === "string") return src;
  return featured || image ? pictureAddress(featured ?? image) : "";
};

/** Shopify's filters that LiquidJS lacks, as far as themes and app blocks use them. An unknown filter is an error. */
export function registerFilters(engine: Liquid, source: LiquidSource): void {
  const currencyOf = (context: Context): string =>
    String(globalOf(context, ["localization", "country", "currency", "iso_code"]) ?? globalOf(context, ["shop", "currency"]) ?? "EUR");
  const on = (name: string, filter: (context: Context, value: unknown, args: ReturnType<typeof splitArguments>) => unknown): void =>
    engine.registerFilter(name, function (value: unknown, ...args: unknown[]) {
      return filter(this.context, value, splitArguments(args));
    });

  const t = (context: Context, key: unknown, { named }: ReturnType<typeof splitArguments>): string =>
    translate(source, String(globalOf(context, ["request", "locale", "iso_code"]) ?? "en"), String(key), named);
  on("t", t);
  on("translate", t);

  on("asset_url", (_, file) => source.assetUrl(String(file)));
  on("inline_asset_content", (_, file) => {
    const path = join(source.dir, "assets", String(file));
    if (existsSync(path)) return readFileSync(path, "utf8");
    source.warnings.add(`no asset ${String(file)}`);
    return "";
  });
  on("file_url", (_, file) => `/cdn/shop/files/${String(file)}`);
  on(
    "stylesheet_tag",
    (_, url, { named }) =>
      `<link href="${escapeHtml(url)}" rel="stylesheet" type="text/css" media="${escapeHtml(named.media ?? "all")}" />`,
  );
  on("script_tag", (_, url) => `<script src="${escapeHtml(url)}" type="text/javascript"></script>`);
  on("preload_tag", (_, url, { named }) => `<link rel="preload" href="${escapeHtml(url)}"${attributesOf(named)}>`);

  const imageUrl = (value: unknown, named: Record<string, unknown>): string => {
    const address = pictureAddress(value);
    if (!address) return "";
    const size = Object.entries({ width: named.width, height: named.height }).flatMap(([key, size]) =>
      size ? [`&${key}=${String(size)}`] : [],
    );
    return `${address}?v=1${size.join("")}`;
  };
  on("image_url", (_, value, { named }) => imageUrl(value, named));
  on("img_url", (_, value, { named }) => imageUrl(value, named));
  on("image_tag", (_, url, { named }) => {
    const { widths, preload: _preload, ...rest } = named;
    const set = widths
      ? ` srcset="${String(widths)
          .split(",")
          .map((width) => `${escapeHtml(String(url).replace(/&width=\d+/, ""))}&amp;width=${width.trim()} ${width.trim()}w`)
          .join(", ")}"`
      : "";
    return `<img src="${escapeHtml(url)}"${set}${attributesOf({ alt: "", ...rest })}>`;
  });

  on("money", (context, cents) => money(Number(cents ?? 0), currencyOf(context)));
  on("money_with_currency", (context, cents) => `${money(Number(cents ?? 0), currencyOf(context))} ${currencyOf(context)}`);
  on("money_without_currency", (_, cents) => (Number(cents ?? 0) / 100).toFixed(2));
  on("money_without_trailing_zeros", (context, cents) => money(Number(cents ?? 0), currencyOf(context)).replace(/\.00$/, ""));
  on("money_format", (context) => moneyFormat(currencyOf(context)));

  on("json", (_, value) =>
    JSON.stringify(value ?? null)
      ?.replace(/</g, "\\u003c")
      .replace(/\u2028/g, "\\u2028")
      .replace(/\u2029/g, "\\u2029"),
  );
  on("handleize", (_, value) => handleize(value));
  on("handle", (_, value) => handleize(value));
  on("link_to", (_, label, { positional }) => `<a href="${escapeHtml(positional[0])}">${escapeHtml(label)}</a>`);
  on("within", (_, url) => url);
  on("highlight", (_, text) => escapeHtml(text));
  on("pluralize", (_, count, { positional }) => (Number(count) === 1 ? positional[0] : positional[1]));
  on("md5", (_, value) =>
    createHash("md5")
      .update(String(value ?? ""))
      .digest("hex"),
  );
  on("sha256", (_, value) =>
    createHash("sha256")
      .update(String(value ?? ""))
      .digest("hex"),
  );
  on("hmac_sha256", (_, value, { positional }) =>
    createHmac("sha256", String(positional[0] ?? ""))
      .update(String(value ?? ""))
      .digest("hex"),
  );
  on("metafield_tag", (_, metafield) =>
    escapeHtml(typeof metafield === "object" && metafield !== null && "value" in metafield ? metafield.value : ""),
  );
  on("time_tag", (_, date) => {
    const day = new Date(String(date));
    return `<time datetime="${escapeHtml(date)}">${Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10)}</time>`;
  });
  on("color_brightness", (_, hex) => brightness(String(hex)));
  on(
    "placeholder_svg_tag",
    (_, _name, { positional }) =>
      `<svg class="${escapeHtml(positional[0] ?? "placeholder-svg")}" viewBox="0 0 100 100"><rect width="100" height="100" fill="#e9e4d8"/></svg>`,
  );
  on("payment_button", () => "");
  on("default_errors", () => "");
}

function handleize(value: unknown): string {
  return String(value ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function brightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0);
  return Math.round((r * 299 + g * 587 + b * 114) / 10) / 100;
}
