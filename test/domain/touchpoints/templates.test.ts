import { describe, expect, it } from "vitest";
import { customFieldSchema } from "~/domain/profiles/custom-field.schema";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { formatKinds } from "~/domain/touchpoints/format";
import { fillTemplate } from "~/domain/touchpoints/templates/fill-template";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { textsOf } from "~/domain/touchpoints/texts-of";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import { sampleFilling } from "../../support/sample-filling";

const languages = ["en", "ko", "th", "zh-CN"];
const now = new Date("2026-11-17T10:00:00Z");
/** What an unpublished template is refused for, by what it asks the merchant for. */
const askedBy: Record<string, string> = { end: "countdown-without-end", products: "required", link: "link-unset" };
/** Longest heading and longest line of support, in characters; a Chinese one says as much in a third. */
const longest: Record<string, [number, number]> = { en: [40, 110], ko: [26, 64], th: [40, 90], "zh-CN": [16, 40] };
const emoji = /\p{Extended_Pictographic}/u;

/** Every text by language in a value, with the path to it. */
function textsIn(value: unknown, path: string): [string, Record<string, string>][] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe.each(touchpointTemplates)("template $id", (template) => {
  const { asks = [], fields = [] } = template;
  const touchpoint = fillTemplate(template, sampleFilling(template, now));
  const blocks = [...touchpoint.content.ask, ...touchpoint.content.done];
  const shop = {
    id: "0193a000-0000-7000-8000-000000000099",
    timezone: "Europe/Berlin",
    locales: languages,
    brand: {
      accentColor: "#1f2a24",
      accentTextColor: "#ffffff",
      backgroundColor: "#ffffff",
      textColor: "#1f2a24",
      logoUrl: null,
      cornerRadiusPx: 4,
    },
    embedOn: true,
    offers: [{ id: "0193a000-0000-7000-8000-000000000010", endsAt: null }],
    others: [],
    fields: fields.map((field) => ({ ...field, archived: false })),
  };
  const problems = (what: typeof touchpoint, primaryLocale = "en") =>
    checkPublishable(what, { primaryLocale, now, shop }).map(({ message }) => message);

  it("is complete in all four languages, and says the same things in each", () => {
    const holes = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [path, text] of textsIn(template, template.id)) {
      for (const language of languages) {
        expect(text[language]?.trim(), `${path} in ${language}`).toBeTruthy();
        expect(holes(text[language]), `${path} in ${language}`).toEqual(holes(text.en));
      }
    }
  });

  it.each(languages)("can be published in a shop whose language is %s, once it has what it asks for", (primaryLocale) => {
    expect(touchpointSchema.parse(touchpoint)).toEqual(touchpoint);
    expect(problems(touchpoint, primaryLocale)).toEqual(asks.includes("link") ? ["link-unset"] : []);
  });

  it("cannot be published before the merchant has put in what only they know", () => {
    const bare = fillTemplate(template, { ...sampleFilling(template, now), productIds: [], schedule: undefined });
    const wanted = asks.flatMap((ask) => askedBy[ask] ?? []);
    expect(problems(bare).sort()).toEqual(wanted.sort());
    expect(asks.includes("place")).toBe(touchpoint.format.kind === "embedded");
  });

  it("says one thing in few words, without emoji, shouting or false haste", () => {
    const headings = touchpoint.content.ask.filter(({ kind }) => kind === "heading");
    expect(headings.length).toBeLessThanOrEqual(1);
    expect(touchpoint.content.ask.filter(({ kind }) => kind === "text").length).toBeLessThanOrEqual(1);
    for (const block of blocks) {
      if (block.kind !== "heading" && block.kind !== "text") continue;
      for (const language of languages) {
        const text = block.text[language] ?? "";
        const [most = 0, mostOfText = 0] = longest[language] ?? [];
        expect(text.length, text).toBeLessThanOrEqual(block.kind === "heading" ? most : mostOfText);
        if (block.kind === "heading") expect(text, "a heading ends without a stop").not.toMatch(/[.。]$/);
      }
      if (block.kind === "heading") expect(block.text.en?.split(" ").length, block.text.en).toBeLessThanOrEqual(8);
    }
    for (const { path, texts, name } of textsOf(touchpoint)) {
      for (const text of Object.values(texts)) {
        expect(text, path).not.toMatch(/!|！/);
        expect(emoji.test(text), text).toBe(false);
      }
      expect(texts.en ?? "", path).not.toMatch(/hurry|last chance|only today|don.t miss|act now/i);
      if (/button|dismiss/.test(name)) expect((texts.en ?? "").split(" ").length, texts.en).toBeLessThanOrEqual(4);
    }
  });

  it("names no offer, no amount and no field that it does not bring", () => {
    const said = JSON.stringify(touchpoint.content);
    expect(/\{(offer|days)\}/.test(said) && !template.needsOffer).toBe(false);
    expect(/\{(remaining|goal)\}/.test(said) && touchpoint.format.kind !== "shipping-bar").toBe(false);
    const used = [
      ...blocks.flatMap((block) => (block.kind === "form" ? block.fields : [])),
      ...touchpoint.targeting.fields.map(({ key }) => key),
    ];
    expect([...new Set(used)].sort()).toEqual(fields.map(({ key }) => key).sort());
    for (const field of fields) expect(customFieldSchema.parse(field)).toEqual({ ...field, archived: false });
  });

  it("leaves a quiet way out of what lies over the page", () => {
    const lies = ["popup", "full-screen", "slide-in", "teaser", "wheel"].includes(touchpoint.format.kind);
    expect(!lies || touchpoint.content.ask.some(({ kind }) => kind === "dismiss")).toBe(true);
    expect(!lies || touchpoint.manners.hoursAfterClose >= 24).toBe(true);
  });
});

describe("the templates together", () => {
  const sellNothing = touchpointTemplates.filter(({ needsOffer, prizes, touchpoint }) => {
    const { goal, content } = touchpoint;
    const cards = [...content.ask, ...content.done].some(({ kind }) => kind === "products" || kind === "code");
    return !needsOffer && !prizes && !cards && ["help", "greet", "listen"].includes(goal);
  });

  it("are at least 24 for every goal and in every format, and at least 8 sell nothing", () => {
    expect(touchpointTemplates.length).toBeGreaterThanOrEqual(24);
    expect(new Set(touchpointTemplates.map(({ id }) => id)).size).toBe(touchpointTemplates.length);
    expect(new Set(touchpointTemplates.map(({ touchpoint }) => touchpoint.format.kind))).toEqual(new Set(formatKinds));
    expect(new Set(touchpointTemplates.map(({ touchpoint }) => touchpoint.goal)).size).toBe(7);
    expect(sellNothing.length).toBeGreaterThanOrEqual(8);
  });

  it("no two have the same name in any language, and each tells in one sentence or two what it does", () => {
    for (const language of languages) {
      const names = touchpointTemplates.map(({ name }) => name[language] ?? "");
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
    for (const { purpose } of touchpointTemplates) expect(purpose.en?.length, purpose.en).toBeLessThanOrEqual(120);
  });
});
