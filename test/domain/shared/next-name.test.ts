import { expect, it } from "vitest";
import { nextName } from "~/domain/shared/next-name";

it.each([
  ["Welcome", [], "Welcome 2"],
  ["Welcome", ["Welcome 2"], "Welcome 3"],
  ["Welcome 2", ["Welcome", "Welcome 2"], "Welcome 3"],
  ["Sale 2026", [], "Sale 2026 2"],
  ["", ["2"], ""],
])("after %j beside %j comes %j", (name, taken, next) => {
  expect(nextName(name, taken)).toBe(next);
});

it("a long name stays within what a name may have", () => {
  expect(nextName("x".repeat(100), []).length).toBeLessThanOrEqual(100);
});
