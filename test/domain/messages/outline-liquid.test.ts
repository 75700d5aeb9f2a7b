import { expect, it } from "vitest";
import { outlineLiquid } from "~/domain/messages/outline-liquid";

it.each([
  ["Your basket at {{ shop }} is still here", "Your basket at ‹shop› is still here"],
  ["Your basket{% if code %}, with {{ offer }}{% endif %}", "Your basket, with ‹offer›"],
  ["{% if code %}Until {{ code_ends | date }}.{% else %}As you left it.{% endif %}", "Until ‹code ends›."],
  ["Plain", "Plain"],
  ["{{ broken", "{{ broken"],
])("%s", (text, expected) => {
  expect(outlineLiquid(text)).toBe(expected);
});
