import { describe, expect, it } from "vitest";
import { atMost } from "~/at-most";
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

describe("atMost", () => {
  it("never runs more at once, and runs them all, failing ones included", async () => {
    let running = 0;
    let most = 0;
    const act = atMost(2, async (number: number) => {
      most = Math.max(most, ++running);
      await soon();
      running--;
      if (number === 2) throw new Error("two");
      return number;
    });
    const settled = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => act(number)));
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
    expect(most).toBe(2);
    expect(await act(6)).toBe(6);
  });
});
