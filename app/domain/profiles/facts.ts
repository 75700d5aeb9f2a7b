/** What is known about a person beside their names. `email` and `phone` are where to write to now. */
export interface ProfileFacts {
  email: string | null;
  phone: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string | null;
  country: string | null;
  city: string | null;
  tags: string[];
  source: Record<string, string>;
}

/** When each fact was said (ISO), so that a late delivery never overwrites what is newer. */
export type FactTimes = Partial<Record<keyof ProfileFacts, string>>;

export interface TimedFacts {
  facts: ProfileFacts;
  times: FactTimes;
}

const longest: Partial<Record<keyof ProfileFacts, number>> = { firstName: 100, lastName: 100, locale: 20, country: 2, city: 100 };

/**
 * Adds facts said at `at`. A newer one replaces an older one, a missing one says nothing; of the source the first touch stays.
 * The result does not depend on the order in which facts come in.
 */
export function addFacts(known: TimedFacts, said: Partial<ProfileFacts>, at: Date): TimedFacts {
  const moment = at.toISOString();
  const facts = { ...known.facts };
  const times = { ...known.times };
  for (const key of Object.keys(said) as (keyof ProfileFacts)[]) {
    const value = clean(key, said[key]);
    if (value === null) continue;
    const before = times[key];
    const isFirstTouch = key === "source";
    const wins = before === undefined || (isFirstTouch ? moment < before : moment > before);
    const breaksTie = moment === before && JSON.stringify(value) > JSON.stringify(facts[key]);
    if (!wins && !breaksTie) continue;
    Object.assign(facts, { [key]: value });
    times[key] = moment;
  }
  return { facts, times };
}

/** The facts of two profiles that are one person. */
export function joinFacts(kept: TimedFacts, absorbed: TimedFacts): TimedFacts {
  let joined = kept;
  for (const key of Object.keys(absorbed.facts) as (keyof ProfileFacts)[]) {
    const moment = absorbed.times[key];
    const at = moment ? new Date(moment) : new Date(0);
    joined = addFacts(joined, { [key]: absorbed.facts[key] }, at);
  }
  return joined;
}

/** Null for what says nothing. NUL cannot be stored; too long texts are cut. */
function clean(key: keyof ProfileFacts, value: ProfileFacts[keyof ProfileFacts] | undefined): ProfileFacts[keyof ProfileFacts] {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") {
    const text = Array.from(value.replaceAll("\0", "").trim())
      .slice(0, longest[key] ?? 255)
      .join("");
    return text === "" ? null : text;
  }
  if (Array.isArray(value)) return value.length > 0 ? [...new Set(value)].sort() : null;
  return Object.keys(value).length > 0 ? value : null;
}
