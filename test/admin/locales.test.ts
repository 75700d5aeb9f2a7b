import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { createTexts } from "~/admin/shared/create-texts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "app/admin/locales");

function flat(texts: object, before = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : flat(value as object, `${before}${key}.`),
  );
}

function read(language: string): Map<string, string> {
  return new Map(flat(JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8"))));
}

const languages = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));
const english = read("en");

/** Names that an ICU message is filled with. */
function namesIn(message: string): string[] {
  const names = new Set<string>();
  const walk = (parts: unknown[]): void => {
    for (const part of parts as { type: number; value?: string; options?: Record<string, { value: unknown[] }> }[]) {
      if (part.type !== 0 && part.type !== 7 && part.value) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, "en").getAst());
  return [...names];
}

function sources(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return sources(inside);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(inside, "utf8")] : [];
  });
}

describe.each(languages)("texts in %s", (language) => {
  const texts = read(language);

  it("has every text and no other", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("is written in valid ICU and asks for nothing that English does not", () => {
    for (const [key, message] of texts) {
      const asked = namesIn(message);
      const known = namesIn(english.get(key) ?? "");
      expect(
        asked.filter((name) => !known.includes(name)),
        key,
      ).toEqual([]);
    }
  });

  it("has no empty text", () => {
    expect([...texts].filter(([, message]) => message.trim() === "").map(([key]) => key)).toEqual([]);
  });
});

describe("texts in the code", () => {
  it("all exist", () => {
    const code = [...sources(join(root, "app/admin")), ...sources(join(root, "app/routes"))].join("\n");
    const asked = [...code.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map((match) => match[1] ?? "");
    expect(asked.length).toBeGreaterThan(200);
    expect([...new Set(asked)].filter((key) => !english.has(key))).toEqual([]);
  });
});

describe("createTexts", () => {
  it("counts and chooses by the language's own rules", () => {
    const texts = Object.fromEntries(
      ["en", "ko"].map((language) => [language, JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8"))]),
    );
    const en = createTexts({ language: "en", texts: texts.en });
    const ko = createTexts({ language: "ko", texts: texts.ko });
    expect(en.t("home.sync.products", { count: 1 })).toBe("1 product");
    expect(en.t("home.sync.products", { count: 1200 })).toBe("1,200 products");
    expect(ko.t("home.sync.products", { count: 1200 })).toBe("상품 1,200개");
    expect(en.t("event.product_viewed", { has: "no", subject: "" })).toBe("Looked at a product");
    expect(en.t("no.such.text", { defaultValue: "https://shop.example: as it is" })).toBe("https://shop.example: as it is");
  });
});
