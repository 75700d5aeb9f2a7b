import type { FactTimes, TimedFacts } from "~/domain/profiles/facts";
import type { Profile } from "~/generated/prisma/client";

/** The facts of a stored profile, with the times they were said. */
export function factsOf(row: Profile): TimedFacts {
  const { email, phone, firstName, lastName, locale, country, city, tags } = row;
  const source = row.source as Record<string, string>;
  return {
    facts: { email, phone, firstName, lastName, locale, country, city, tags, source },
    times: row.factTimes as FactTimes,
  };
}
