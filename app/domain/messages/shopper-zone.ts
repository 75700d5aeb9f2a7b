import { zonedParts } from "../shared/zoned-time";

/** Zones of a country, as the platform's own data have them; newer than TypeScript's description of it. */
type WithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

/**
 * The time zone a shopper lives in: the one that is known, else that of their country, if it has but one clock. Null when nobody can tell.
 *
 * @param country ISO 3166, two letters
 */
export function shopperZone(known: string | null, country: string | null, at: Date): string | null {
  if (known && clockOf(known, at) !== null) return known;
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  const [first, ...others] = (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? [];
  if (!first) return null;
  const clock = clockOf(first, at);
  return others.every((zone) => clockOf(zone, at) === clock) ? first : null;
}

/** What a zone's clock shows at a moment; null for a zone that does not exist. */
function clockOf(zone: string, at: Date): string | null {
  try {
    const { day, hour, minute } = zonedParts(at, zone);
    return `${day} ${hour}:${minute}`;
  } catch {
    return null;
  }
}
