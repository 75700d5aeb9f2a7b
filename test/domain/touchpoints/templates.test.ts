import { describe, expect, it } from "vitest";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";

const languages = ["en", "ko", "th", "zh-CN"];
const offerId = "0193a000-0000-7000-8000-000000000010";

/** Every text by language in a value, with the path to it. */
function textsIn(value: unknown, path: string): [string, Record<string, string>][] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if ("en" in value) return [[path, value as Record<string, string>]];
  return entries.flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe.each(touchpointTemplates)("template $id", (template) => {
  const touchpoint = { ...template.touchpoint, offerId: template.needsOffer ? offerId : null };

  it("is complete in all four languages", () => {
    for (const [path, text] of textsIn(template, template.id)) {
      for (const language of languages) expect(text[language]?.trim(), `${path} in ${language}`).toBeTruthy();
    }
  });

  it.each(languages)("can be published as it is in a shop whose language is %s", (primaryLocale) => {
    expect(touchpointSchema.parse(touchpoint)).toEqual(touchpoint);
    expect(checkPublishable(touchpoint, { primaryLocale, now: new Date("2026-11-17T10:00:00Z") })).toEqual([]);
  });

  it("says one thing in few words", () => {
    const headings = touchpoint.content.ask.flatMap((block) => (block.kind === "heading" ? [block.text.en ?? ""] : []));
    expect(headings.length).toBeLessThanOrEqual(1);
    for (const heading of headings) expect(heading.split(" ").length, heading).toBeLessThanOrEqual(8);
  });
});

it("no two templates share an id", () => {
  expect(new Set(touchpointTemplates.map(({ id }) => id)).size).toBe(touchpointTemplates.length);
});
