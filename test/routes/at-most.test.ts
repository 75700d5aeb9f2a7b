import { describe, expect, it } from "vitest";
import { atMost } from "~/at-most";

const soon = () => new Promise((done) => setTimeout(done, 5));

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
