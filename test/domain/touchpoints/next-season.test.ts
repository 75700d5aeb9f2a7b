import { expect, it } from "vitest";
import { nextSeason } from "~/domain/touchpoints/templates/next-season";
import type { Season } from "~/domain/touchpoints/templates/template";

it.each<[Season, string, string, string, string]>([
  ["new-year", "2026-11-22T12:00:00Z", "Europe/Berlin", "2026-12-30T23:00:00.000Z", "2027-01-02T23:00:00.000Z"],
  ["winter-holidays", "2026-12-28T12:00:00Z", "Europe/Berlin", "2027-12-19T23:00:00.000Z", "2027-12-26T23:00:00.000Z"],
  ["songkran", "2026-11-22T12:00:00Z", "Asia/Bangkok", "2027-04-12T17:00:00.000Z", "2027-04-15T17:00:00.000Z"],
  // 6 February 2027 in China, the 7th in Korea.
  ["lunar-new-year", "2026-11-22T12:00:00Z", "Asia/Seoul", "2027-02-04T15:00:00.000Z", "2027-02-08T15:00:00.000Z"],
  ["lunar-new-year", "2028-01-01T12:00:00Z", "Asia/Seoul", "2028-01-24T15:00:00.000Z", "2028-01-28T15:00:00.000Z"],
  ["mid-autumn", "2026-01-01T12:00:00Z", "Asia/Seoul", "2026-09-23T15:00:00.000Z", "2026-09-26T15:00:00.000Z"],
  ["mid-autumn", "2026-11-22T12:00:00Z", "Asia/Shanghai", "2027-09-13T16:00:00.000Z", "2027-09-16T16:00:00.000Z"],
])("%s, seen from %s in %s", (season, now, zone, startsAt, endsAt) => {
  expect(nextSeason(season, new Date(now), zone)).toEqual({ startsAt, endsAt });
});

it("a season that is on is not put off by a year", () => {
  const running = nextSeason("new-year", new Date("2027-01-01T12:00:00Z"), "Asia/Seoul");
  expect(running).toEqual({ startsAt: "2026-12-30T15:00:00.000Z", endsAt: "2027-01-02T15:00:00.000Z" });
  expect(nextSeason("new-year", new Date("2027-01-02T16:00:00Z"), "Asia/Seoul").startsAt).toBe("2027-12-30T15:00:00.000Z");
});
