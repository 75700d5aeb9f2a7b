import { describe, expect, it } from "vitest";
import { addFacts, joinFacts, type ProfileFacts, type TimedFacts } from "~/domain/profiles/facts";
import { fc } from "../../support/generated";

const nothing: TimedFacts = {
  facts: { email: null, phone: null, firstName: null, lastName: null, locale: null, country: null, city: null, tags: [], source: {} },
  times: {},
};
const at = (minute: number) => new Date(Date.UTC(2026, 10, 17, 9, minute));
const said = fc.record({
  facts: fc.record(
    {
      firstName: fc.constantFrom("Ada", "Bo", null, ""),
      city: fc.constantFrom("Bremen", null),
      tags: fc.constantFrom([], ["vip"], ["b", "a"]),
      source: fc.constantFrom({}, { utmSource: "mail" }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<ProfileFacts>>,
  minute: fc.integer({ min: 0, max: 5 }),
});
const tell = (start: TimedFacts, list: { facts: Partial<ProfileFacts>; minute: number }[]) =>
  list.reduce((known, { facts, minute }) => addFacts(known, facts, at(minute)), start);

describe("facts of a profile", () => {
  it("do not depend on the order in which they are said", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), fc.integer(), (list, seed) => {
        const other = [...list].sort((a, b) => ((a.minute * 31 + seed) % 7) - ((b.minute * 31 + seed) % 7));
        expect(tell(nothing, other.reverse())).toEqual(tell(nothing, list));
      }),
    );
  });

  it("of two profiles are the same as if one person had said them all", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 4 }), fc.array(said, { maxLength: 4 }), (one, two) => {
        expect(joinFacts(tell(nothing, one), tell(nothing, two))).toEqual(tell(nothing, [...one, ...two]));
      }),
    );
  });

  it("are replaced by newer ones, not by silence, and the first source stays", () => {
    const first = addFacts(nothing, { firstName: "Ada", source: { utmSource: "mail" } }, at(1));
    const second = addFacts(first, { firstName: null, source: { utmSource: "ads" } }, at(2));
    expect(second.facts).toMatchObject({ firstName: "Ada", source: { utmSource: "mail" } });
    expect(addFacts(second, { firstName: "Bo" }, at(3)).facts.firstName).toBe("Bo");
  });

  it("are cut where they are too long, by whole characters", () => {
    const long = addFacts(nothing, { firstName: "🌿".repeat(300) }, at(1)).facts.firstName;
    expect(Array.from(long ?? "")).toHaveLength(100);
  });
});
