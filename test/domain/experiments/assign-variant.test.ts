import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { assignVariant } from "~/domain/experiments/assign-variant";
import { seededRandom } from "./seeded-random";

const seed = 20261122;
const random = seededRandom(seed);
const digits = (count: number) =>
  Math.floor(random() * 16 ** count)
    .toString(16)
    .padStart(count, "0");
const uuid = () => `${digits(8)}-${digits(4)}-7${digits(3)}-a${digits(3)}-${digits(6)}${digits(6)}`;

const half = [
  { id: "control", weight: 1 },
  { id: "other", weight: 1 },
];

describe(`who sees what (seed ${seed})`, () => {
  test.each([
    { holdoutPercent: 0, weights: [1, 1], expected: [0, 0.5, 0.5] },
    { holdoutPercent: 10, weights: [50, 50], expected: [0.1, 0.45, 0.45] },
    { holdoutPercent: 5, weights: [3, 0, 1], expected: [0.05, 0.7125, 0, 0.2375] },
    { holdoutPercent: 100, weights: [1, 1], expected: [1, 0, 0] },
    { holdoutPercent: 2.5, weights: [0, 0], expected: [0.025, 0.975, 0] },
  ])("holdout of $holdoutPercent %, weights $weights: $expected", ({ holdoutPercent, weights, expected }) => {
    const experiment = { id: uuid(), holdoutPercent, variants: weights.map((weight, i) => ({ id: String(i), weight })) };
    const total = 40_000;
    const counts = new Map<string, number>();
    for (let i = 0; i < total; i++) {
      const arm = assignVariant(experiment, uuid());
      counts.set(arm, (counts.get(arm) ?? 0) + 1);
    }
    expected.forEach((share, i) => {
      const found = (counts.get(i === 0 ? "holdout" : String(i - 1)) ?? 0) / total;
      // Five standard errors: wrong once in two million.
      expect(Math.abs(found - share)).toBeLessThanOrEqual(5 * Math.sqrt((share * (1 - share)) / total));
    });
  });

  test("experiments say nothing of each other, in any of 7,140 pairs; hashed once they would", { timeout: 30_000 }, () => {
    const experiments = Array.from({ length: 120 }, uuid);
    const visitors = Array.from({ length: 2000 }, uuid);
    const twice = experiments.map((id) =>
      visitors.map((visitor) => assignVariant({ id, holdoutPercent: 0, variants: half }, visitor) === "other"),
    );
    // What the same pairs look like where FNV-1a is taken once: without it, the test would not show that it can fail.
    const once = experiments.map((id) => visitors.map((visitor) => fnv1a(id + visitor) % 10_000 >= 5000));
    const [good, bad] = [pairwise(twice), pairwise(once)];
    // Chi-square with one degree of freedom: 20.2 is passed with probability 0.05 / 7,140, 3.84 with 5 %.
    expect(good.filter((value) => value > 20.2)).toEqual([]);
    const nominal = good.filter((value) => value > 3.84).length / good.length;
    expect(nominal).toBeGreaterThan(0.035);
    expect(nominal).toBeLessThan(0.065);
    const dependent = bad.filter((value) => value > 20.2).length;
    console.info(`dependent pairs: none hashed twice (${(nominal * 100).toFixed(1)} % beyond the 5 % point), ${dependent} hashed once`);
    expect(dependent).toBeGreaterThan(20);
  });
});

describe("who stays where", () => {
  const three = [
    { id: "a", weight: 1 },
    { id: "b", weight: 2 },
    { id: "c", weight: 1 },
  ];
  const visitors = Array.from({ length: 2000 }, uuid);

  test("a larger holdout takes from every variant and moves no one between them", () => {
    for (const visitor of visitors) {
      const before = assignVariant({ id: "e", holdoutPercent: 5, variants: three }, visitor);
      const after = assignVariant({ id: "e", holdoutPercent: 20, variants: three }, visitor);
      expect(after === before || after === "holdout").toBe(true);
    }
  });

  test("weights mean the same in any unit", () => {
    const scaled = three.map(({ id, weight }) => ({ id, weight: weight * 25 }));
    for (const visitor of visitors) {
      const arm = assignVariant({ id: "e", holdoutPercent: 10, variants: three }, visitor);
      expect(assignVariant({ id: "e", holdoutPercent: 10, variants: scaled }, visitor)).toBe(arm);
    }
  });

  // Whatever changes these moves shoppers of running experiments from one variant to another.
  test("goldens", () => {
    const experiment = { id: "0193f3a2-7c1e-7d52-9a55-3b1d7f0c2e11", holdoutPercent: 10, variants: three };
    const arms = Array.from({ length: 24 }, (_, i) => assignVariant(experiment, `visitor-${i}`)).join(" ");
    expect(arms).toBe("b holdout b holdout holdout holdout b b c b b c holdout c b c b a b c a a a b");
  });
});

test("it takes under 500 bytes of the storefront script", async () => {
  const { outputFiles } = await build({
    entryPoints: ["app/domain/experiments/assign-variant.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(500);
});

/** Chi-square of independence (2 × 2) of every pair of lists, all of one length. */
function pairwise(lists: boolean[][]): number[] {
  const packed = lists.map(pack);
  const sizes = packed.map((words) => words.reduce((sum, word) => sum + bitCount(word), 0));
  const n = lists[0]?.length ?? 0;
  return packed.flatMap((one, i) =>
    packed.slice(i + 1).map((other, j) => {
      const both = one.reduce((sum, word, k) => sum + bitCount(word & (other[k] ?? 0)), 0);
      const [a, b] = [sizes[i] ?? 0, sizes[i + 1 + j] ?? 0];
      return (n * (n * both - a * b) ** 2) / (a * (n - a) * b * (n - b));
    }),
  );
}

/** 32 to a word: thousands of pairs are compared. */
function pack(list: boolean[]): Uint32Array {
  const words = new Uint32Array(Math.ceil(list.length / 32));
  list.forEach((bit, i) => {
    if (bit) words[i >> 5] = (words[i >> 5] ?? 0) | (1 << (i & 31));
  });
  return words;
}

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
