import { describe, expect, it } from "vitest";
import { localTime } from "~/domain/shared/local-time";
import { zoneOffsets } from "~/domain/shared/zone-offsets";
import { zonedParts } from "~/domain/shared/zoned-time";

const now = new Date("2026-11-17T10:00:00Z");

describe("the clocks of a zone as a list", () => {
  it("change in Berlin to the minute", () => {
    const [first, toSummer, toWinter] = zoneOffsets("Europe/Berlin", now);
    expect(first).toEqual([0, 60]);
    expect(toSummer).toEqual([Date.parse("2026-03-29T01:00:00Z"), 120]);
    expect(toWinter).toEqual([Date.parse("2026-10-25T01:00:00Z"), 60]);
  });

  it("stay the same all year, so that the snapshot does", () => {
    expect(zoneOffsets("Europe/Berlin", new Date("2026-01-01T00:00:00Z"))).toEqual(zoneOffsets("Europe/Berlin", now));
  });

  it.each(["UTC", "Asia/Seoul", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham"])(
    "say in %s what the calendar library says",
    (zone) => {
      const offsets = zoneOffsets(zone, now);
      // Steps that meet every hour of the day and every day of the week.
      for (let at = Date.parse("2026-01-01T00:00:00Z"); at < Date.parse("2029-12-25T00:00:00Z"); at += 13 * 3_600_000 + 420_000) {
        const { day, hour } = zonedParts(new Date(at), zone);
        expect(localTime(at, offsets)).toEqual({ day, hour, weekday: new Date(`${day}T00:00:00Z`).getUTCDay() });
      }
    },
  );
});
