import { describe, expect, it } from "vitest";
import { changeText } from "~/domain/touchpoints/change-text";
import { changeVariant } from "~/domain/touchpoints/change-variant";
import { listChanges } from "~/domain/touchpoints/list-changes";
import { welcomeOffer } from "~/domain/touchpoints/templates/welcome-offer";
import { textsOf } from "~/domain/touchpoints/texts-of";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { withVariant } from "~/domain/touchpoints/with-variant";

const plain = welcomeOffer.touchpoint;
const tested: Touchpoint = {
  ...plain,
  experiment: {
    id: "0193a000-0000-7000-8000-000000000010",
    holdoutPercent: 10,
    goal: "submitted",
    variants: [
      { id: "a", name: "A", weight: 1, changes: {} },
      { id: "b", name: "B", weight: 1, changes: { format: { kind: "teaser", side: "end", opens: "popup", label: { en: "Gift" } } } },
    ],
  },
};

describe("texts", () => {
  it("are found wherever they stand, and changed at their path", () => {
    const places = textsOf(tested);
    expect(places.map(({ path }) => path)).toContain("experiment.variants.1.changes.format.label");
    for (const { path } of places) {
      const changed = changeText(tested, path, "de", "Neu");
      expect(textsOf(changed).find((place) => place.path === path)?.texts.de, path).toBe("Neu");
      expect(changeText(changed, path, "de", "")).toEqual(tested);
    }
  });

  it("a path that leads nowhere changes nothing", () => {
    expect(changeText(plain, "content.ask.99.text", "en", "x")).toEqual(plain);
    expect(changeText(plain, "no.such", "en", "x")).toEqual(plain);
  });
});

describe("a variant", () => {
  it("takes what it may change for itself, and everything else for all", () => {
    const changed = changeVariant(tested, "b", { look: { ...plain.look, cornerRadiusPx: 12 }, goal: "help" });
    expect(changed.look.cornerRadiusPx).toBe(plain.look.cornerRadiusPx);
    expect(withVariant(changed, "b").look.cornerRadiusPx).toBe(12);
    expect(changed.goal).toBe("help");
  });

  it("that says the same again has it no longer as its own", () => {
    const changed = changeVariant(tested, "b", { format: plain.format });
    expect(changed.experiment?.variants[1]?.changes).toEqual({});
  });

  it("the first is the touchpoint itself", () => {
    const changed = changeVariant(tested, "a", { format: { kind: "full-screen" } });
    expect(changed.format.kind).toBe("full-screen");
    expect(changed.experiment?.variants[0]?.changes).toEqual({});
  });
});

describe("listChanges", () => {
  it("says that nothing changed, and that it is the first", () => {
    expect(listChanges(plain, structuredClone(plain))).toEqual([]);
    expect(listChanges(null, plain)).toEqual([{ kind: "first" }]);
  });

  it("follows blocks by their ids: added, removed, moved, said otherwise", () => {
    const [first, second, ...rest] = plain.content.ask;
    if (!first || !second) throw new Error("The template has lost its words.");
    const moved = { ...plain, content: { ...plain.content, ask: [second, first, ...rest] } };
    expect(listChanges(plain, moved)).toEqual([{ kind: "blocks-moved" }]);
    const shorter = { ...plain, content: { ...plain.content, ask: [first, ...rest] } };
    expect(listChanges(plain, shorter)).toEqual([{ kind: "blocks-removed", blocks: [second.kind] }]);
    expect(listChanges(shorter, plain)).toEqual([{ kind: "blocks-added", blocks: [second.kind] }]);
    const reworded = changeText(plain, "content.ask.0.text", "ko", "새 제목");
    expect(listChanges(plain, reworded)).toEqual([{ kind: "texts", count: 1, locales: ["ko"] }]);
  });

  it("names the other parts that changed", () => {
    const changed: Touchpoint = {
      ...plain,
      format: { kind: "full-screen" },
      look: { ...plain.look, cornerRadiusPx: 1 },
      manners: { ...plain.manners, showsEver: 9 },
    };
    expect(listChanges(plain, changed).map(({ kind }) => kind)).toEqual(["format", "look", "manners"]);
  });
});
