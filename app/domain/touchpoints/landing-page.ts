import { escapeLiquid } from "./escape-liquid";
import { type LandingRoom, landingRoom } from "./landing-room";
import { pickText } from "./pick-text";
import type { PlainBlock } from "./plain-block";

/** A landing page in one language. */
export interface LandingText {
  title: string;
  /** The blocks that stand there at first. */
  blocks: PlainBlock[];
  picture: { url: string; alt: string } | null;
  /** Beside a form's tick; null: none is asked for. */
  consentText: string | null;
}

interface LandingPage {
  touchpointId: string;
  primaryLocale: string;
  /** By locale; the primary one is there. */
  texts: Record<string, LandingText>;
}

/**
 * A campaign's page as Liquid, for the theme to put its own frame around: what it says stands there before any script, and the runtime
 * mounts forms, countdowns and products into it. The platform does not say in which language it asks, so every one is there and the
 * theme's own `request.locale` chooses.
 */
export function landingPage({ touchpointId, primaryLocale, texts }: LandingPage): string {
  const title = byLocale(texts, primaryLocale, (text) => escapeLiquid(text.title));
  const body = byLocale(
    texts,
    primaryLocale,
    (text) =>
      `<div data-attendant-page="${escapeLiquid(touchpointId)}">${framed(contentOf(text), landingRoom(text.blocks, text.consentText))}</div>`,
  );
  return `{%- capture page_title -%}${title}{%- endcapture -%}\n${body}\n`;
}

/**
 * A column in the middle, since themes give such a page all of their width. By attributes of a table: a shop's content-security policy may
 * forbid styles in the page.
 *
 * @param room under it that is kept free; what is a part of the column's width by an empty drawing, which keeps its ratio
 */
function framed(content: string, room?: LandingRoom): string {
  const table = (cellpadding: number, cell: string): string =>
    `<table role="presentation" class="attendant-page" align="center" cellspacing="0" cellpadding="${cellpadding}"><tr>${cell}</tr></table>`;
  if (!room) return table(24, `<td width="720">${content}</td>`);
  const grows = `<svg aria-hidden="true" display="block" width="100%" viewBox="0 0 1000 ${Math.ceil(room.ofWidth * 1000)}"></svg>`;
  return table(24, `<td width="720">${content}${grows}</td>`) + table(0, `<td height="${room.px}"></td>`);
}

const gone: Record<string, { title: string; back: string }> = {
  en: { title: "This page is no longer here", back: "Go to the shop" },
  ko: { title: "이 페이지는 더 이상 없습니다", back: "쇼핑몰로 가기" },
  th: { title: "ไม่มีหน้านี้แล้ว", back: "ไปที่ร้าน" },
  "zh-CN": { title: "此页面已不存在", back: "前往商店" },
};

/** What stands where a campaign's page has ended or never was, in the shop's languages. */
export function gonePage({ primaryLocale, locales }: { primaryLocale: string; locales: string[] }): string {
  const words = (locale: string) => pickText(gone, locale, "en") ?? { title: "", back: "" };
  const texts = Object.fromEntries([primaryLocale, ...locales].map((locale) => [locale, words(locale)]));
  const title = byLocale(texts, primaryLocale, (text) => escapeLiquid(text.title));
  const body = byLocale(
    texts,
    primaryLocale,
    (text) => `<h1>${escapeLiquid(text.title)}</h1><p><a href="{{ routes.root_url }}">${escapeLiquid(text.back)}</a></p>`,
  );
  const noindex = '<meta name="robots" content="noindex">';
  return `{%- capture page_title -%}${title}{%- endcapture -%}\n${noindex}${framed(body)}\n`;
}

function byLocale<Text>(texts: Record<string, Text>, primaryLocale: string, render: (text: Text) => string): string {
  const primary = pickText(texts, primaryLocale, primaryLocale);
  const others = Object.entries(texts).filter(([locale]) => locale !== primaryLocale && /^[A-Za-z0-9-]{2,20}$/.test(locale));
  const otherwise = primary === undefined ? "" : render(primary);
  if (others.length === 0) return otherwise;
  const cases = others.map(([locale, text]) => `{%- when "${locale}" -%}${render(text)}`).join("\n");
  return `{%- case request.locale.iso_code -%}\n${cases}\n{%- else -%}${otherwise}\n{%- endcase -%}`;
}

function contentOf({ title, blocks, picture }: LandingText): string {
  const heading = blocks.some((block) => block.kind === "heading") ? "" : `<h1>${escapeLiquid(title)}</h1>`;
  const image = picture ? `<img src="${escapeLiquid(picture.url)}" alt="${escapeLiquid(picture.alt)}">` : "";
  let headings = 0;
  return heading + image + blocks.map((block) => blockOf(block, block.kind === "heading" && headings++ === 0)).join("");
}

/** Only what says something without a script; the runtime puts the rest in its place. */
function blockOf(block: PlainBlock, isFirstHeading: boolean): string {
  switch (block.kind) {
    case "heading":
      return isFirstHeading ? `<h1>${escapeLiquid(block.text)}</h1>` : `<h2>${escapeLiquid(block.text)}</h2>`;
    case "text":
      return `<p>${escapeLiquid(block.text)}</p>`;
    case "picture":
      return `<img src="${escapeLiquid(block.url)}" alt="${escapeLiquid(block.alt)}" width="${block.widthPx}" height="${block.heightPx}">`;
    case "button":
    case "video":
      return `<p><a href="${escapeLiquid(block.url)}">${escapeLiquid(block.label)}</a></p>`;
    default:
      return "";
  }
}
