import { expect, it } from "vitest";
import { markLink } from "~/domain/messages/mark-link";

it.each([
  ["https://shop.example/", "https://shop.example/?utm_source=attendant&utm_medium=email&att=m"],
  ["https://shop.example/products/a?x=1#top", "https://shop.example/products/a?x=1&utm_source=attendant&utm_medium=email&att=m#top"],
  ["https://shop.example/?utm_source=spring", "https://shop.example/?utm_source=spring&att=m"],
  [
    "https://shop.example/discount/TEN?redirect=%2F",
    "https://shop.example/discount/TEN?redirect=%2F%3Futm_source%3Dattendant%26utm_medium%3Demail%26att%3Dm",
  ],
])("%s says where the visit comes from", (address, marked) => {
  expect(markLink(address)).toBe(marked);
});
