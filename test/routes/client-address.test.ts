import { expect, test } from "vitest";
import { clientAddress } from "~/client-address.server";

const given = (list?: string) => new Headers(list === undefined ? {} : { "x-forwarded-for": list });

test.each([
  ["the browser's own, from the proxy before us", "203.0.113.7", "direct", 1, "203.0.113.7"],
  ["what the browser has made up stands at the front and is not looked at", "1.2.3.4, 5.6.7.8, 203.0.113.7", "direct", 1, "203.0.113.7"],
  ["a content network before the proxy", "1.2.3.4, 203.0.113.7, 198.51.100.1", "direct", 2, "203.0.113.7"],
  [
    "through the platform: its own address comes last, before it whom it got it from",
    "1.2.3.4, 203.0.113.7, 23.227.38.1",
    "platform",
    1,
    "203.0.113.7",
  ],
  ["one entry is all there is", "203.0.113.7", "platform", 1, "203.0.113.7"],
  ["empty entries are none", " , ,203.0.113.7,", "direct", 1, "203.0.113.7"],
] as const)("%s", (_, list, way, trusted, address) => {
  expect(clientAddress(given(list), way, trusted)).toBe(address);
});

test("nobody has named one", () => {
  expect(clientAddress(given(), "direct")).toBeNull();
  expect(clientAddress(given(" , "), "platform")).toBeNull();
});
