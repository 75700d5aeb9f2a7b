import { describe, expect, test } from "vitest";
import { mailColors } from "~/domain/messages/mail-colors";
import { pickLocale } from "~/domain/messages/pick-locale";
import { retryAt } from "~/domain/messages/retry-at";
import { pageWords } from "~/domain/messages/words/page-words";
import { wordsOf } from "~/domain/messages/words/words-of";
import { defaultSettings } from "~/domain/shops/settings";

describe("languages", () => {
  test.each([
    [["en", "ko"], "ko-KR", "en", "ko"],
    [["en", "zh-CN"], "zh-TW", "en", "zh-CN"],
    [["en", "th"], "fr", "th", "th"],
    [["en", "th"], "fr", "de", "en"],
    [["ko"], null, "de", "ko"],
    [[], "en", "en", null],
  ])("of %j for %s in a shop of %s: %s", (available, wanted, shop, picked) => {
    expect(pickLocale(available, wanted, shop)).toBe(picked);
  });

  test("every language has every word, with the same gaps", () => {
    const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const english = { ...wordsOf("en"), ...pageWords("en").words };
    for (const locale of ["ko", "th", "zh-CN"]) {
      const words: Record<string, string> = { ...wordsOf(locale), ...pageWords(locale).words };
      expect(Object.keys(words)).toEqual(Object.keys(english));
      for (const [name, text] of Object.entries(english)) {
        expect(gaps(words[name] ?? "")).toEqual(gaps(text));
        expect(words[name]).not.toBe(text);
      }
    }
    expect(pageWords("fr").locale).toBe("en");
  });
});

test("colours that cannot be read are mended, those that can are kept", () => {
  const kept = mailColors({ ...defaultSettings.brand, accentColor: "#3d5a45" });
  expect(kept).toMatchObject({ button: "#3d5a45", buttonText: "#ffffff", text: "#1f2a24" });
  const mended = mailColors({ ...defaultSettings.brand, accentColor: "#ffee88", accentTextColor: "#ffffff", textColor: "#dddddd" });
  expect(mended).toMatchObject({ button: "#ffee88", buttonText: "#16181a", text: "#16181a", link: "#16181a" });
  expect(mailColors({ ...defaultSettings.brand, accentColor: "#111111" }).dark).toMatchObject({ button: "#f2f1ee", buttonText: "#16181a" });
});

test("tries again after 1, 2, 4, 8 and then 15 minutes, or when it is asked to", () => {
  const now = new Date(0);
  expect([1, 2, 3, 4, 5, 60].map((attempts) => retryAt(attempts, now).getTime() / 60_000)).toEqual([1, 2, 4, 8, 15, 15]);
  expect(retryAt(1, now, 600).getTime()).toBe(600_000);
});
