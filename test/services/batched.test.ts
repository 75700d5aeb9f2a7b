import { describe, expect, it } from "vitest";
import { batched } from "~/services/batched";

const soon = () => new Promise((done) => setTimeout(done, 5));

describe("batched", () => {
  it("does the first at once, and what came meanwhile together, each with its own result", async () => {
    const rounds: number[][] = [];
    const double = batched(async (numbers: number[]) => {
      rounds.push(numbers);
      await soon();
      return numbers.map((number) => number * 2);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
    expect(rounds).toEqual([[1], [2, 3, 4], [5]]);
    expect(await double(6)).toBe(12);
  });

  it("lets one that fails fail alone", async () => {
    const half = batched(async (numbers: number[]) => {
      await soon();
      if (numbers.includes(3)) throw new Error("three");
      return numbers.map((number) => number / 2);
    });
    const settled = await Promise.allSettled([1, 2, 3, 4].map(half));
    expect(settled.map((each) => (each.status === "fulfilled" ? each.value : "failed"))).toEqual([0.5, 1, "failed", 2]);
  });
});
