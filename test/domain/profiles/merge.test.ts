import { describe, expect, it } from "vitest";
import type { GivenNames, IdentityKind } from "~/domain/profiles/identity";
import { decideMerge } from "~/domain/profiles/merge";
import cases from "./merge.cases.json";

describe("decideMerge", () => {
  it.each(cases)("$name", ({ given, found, keep, absorb, leave }) => {
    const profiles = found.map((each) => {
      const {
        id,
        by,
        seen = 0,
        externalId = null,
        email = null,
        phone = null,
      } = each as Partial<Record<"externalId" | "email" | "phone", string>> & { id: string; by: string[]; seen?: number };
      return { profile: { id, externalId, email, phone, firstSeenAt: new Date(seen) }, by: by as IdentityKind[] };
    });
    const expected = { keep, absorb, leave };
    expect(decideMerge(given as GivenNames, profiles)).toEqual(expected);
    const other = decideMerge(given as GivenNames, [...profiles].reverse());
    expect({ ...other, absorb: [...other.absorb].sort() }).toEqual({ ...expected, absorb: [...absorb].sort() });
  });
});
