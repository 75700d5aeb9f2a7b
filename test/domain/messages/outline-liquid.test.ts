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

it("calls values by the names it is given", () => {
  expect(outlineLiquid("{{ first_product }} 외 {{ more }}", (name) => (name === "more" ? "나머지" : "첫 상품"))).toBe(
    "‹첫 상품› 외 ‹나머지›",
  );
});
