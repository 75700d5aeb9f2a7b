import { expect, test } from "vitest";
import { shopperZone } from "~/domain/messages/shopper-zone";

const at = new Date("2026-11-17T09:00:00Z");

test.each([
  ["America/Denver", "KR", "America/Denver"],
  [null, "KR", "Asia/Seoul"],
  [null, "TH", "Asia/Bangkok"],
  [null, "DE", "Europe/Berlin"],
  ["Mars/Olympus", "KR", "Asia/Seoul"],
  [null, "US", null],
  [null, "AU", null],
  [null, "Germany", null],
  [null, "ZZ", null],
  [null, null, null],
])("a shopper of zone %s and country %s lives in %s", (zone, country, lives) => {
  expect(shopperZone(zone, country, at)).toBe(lives);
});
