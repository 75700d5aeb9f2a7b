import { expect, test } from "vitest";
import { nextMorning } from "./next-morning";

test.each([
  ["2026-11-22T10:30:24Z", "Europe/Berlin", "2026-11-23T08:00:00.000Z"],
  ["2026-11-22T23:30:00Z", "Europe/Berlin", "2026-11-24T08:00:00.000Z"],
  ["2026-11-22T03:00:00Z", "Asia/Seoul", "2026-11-23T00:00:00.000Z"],
  ["2026-03-28T12:00:00Z", "Europe/Berlin", "2026-03-29T07:00:00.000Z"],
  ["2026-10-24T12:00:00Z", "Europe/Berlin", "2026-10-25T08:00:00.000Z"],
  ["2026-11-22T12:10:00Z", "Asia/Kolkata", "2026-11-23T03:30:00.000Z"],
])("after %s in %s comes %s", (now, zone, morning) => {
  expect(nextMorning(new Date(now), zone).toISOString()).toBe(morning);
});
