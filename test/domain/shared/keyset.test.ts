import { describe, expect, it } from "vitest";
import { cutPage, type Place, parseCursor, readPlace } from "~/domain/shared/keyset";
import { fc } from "../../support/generated";

interface Row {
  at: Date;
  id: string;
}

const limit = 3;
const cursorOf = (row: Row) => row;
const newestFirst = (a: Row, b: Row): number => b.at.getTime() - a.at.getTime() || (a.id === b.id ? 0 : a.id < b.id ? 1 : -1);

/** What a database answers to a place: `limit + 1` rows in reading direction. */
function fetch(rows: Row[], place: Place): Row[] {
  const { cursor, order } = readPlace(place);
  const sorted = [...rows].sort(newestFirst);
  if (order === "asc") sorted.reverse();
  const beyond = sorted.filter((row) => {
    if (!cursor) return true;
    const difference = newestFirst({ at: cursor.at, id: cursor.id }, row);
    return order === "desc" ? difference < 0 : difference > 0;
  });
  return beyond.slice(0, limit + 1);
}

describe("keyset pages", () => {
  it("show every row once, in order, however many share a moment, and lead back the same way", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }), (minutes) => {
        const rows = minutes.map((minute, index) => ({ at: new Date(minute * 60_000), id: String(index).padStart(3, "0") }));
        const pages: string[][] = [];
        let place: Place = {};
        let last = cutPage(fetch(rows, place), limit, place, cursorOf);
        pages.push(last.items.map(({ id }) => id));
        while (last.next !== null) {
          place = { after: last.next };
          last = cutPage(fetch(rows, place), limit, place, cursorOf);
          pages.push(last.items.map(({ id }) => id));
        }
        expect(pages.flat()).toEqual([...rows].sort(newestFirst).map(({ id }) => id));
        for (let index = pages.length - 2; index >= 0; index--) {
          expect(last.previous).not.toBeNull();
          place = { before: last.previous ?? undefined };
          last = cutPage(fetch(rows, place), limit, place, cursorOf);
          expect(last.items.map(({ id }) => id)).toEqual(pages[index]);
        }
        expect(last.previous).toBeNull();
      }),
    );
  });

  it("reads nothing into a cursor that is none", () => {
    for (const text of [undefined, "", "~", "yesterday~1", "2026-11-22T09:00:00.000Z"]) expect(parseCursor(text)).toBeNull();
    expect(parseCursor("2026-11-22T09:00:00.000Z~a~b")).toEqual({ at: new Date("2026-11-22T09:00:00Z"), id: "a~b" });
  });
});
