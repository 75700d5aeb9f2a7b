import { type PeriodDays, parsePeriod } from "~/domain/insights/periods";
import type { Place } from "~/domain/shared/keyset";

const longest = 200;

export interface ListQuery {
  /** Text of the search box, cut. */
  query: string;
  days: PeriodDays;
  place: Place;
  params: URLSearchParams;
}

/** What the address of a list asks for; anything it cannot mean is left out. */
export function readListQuery(request: Request): ListQuery {
  const params = new URL(request.url).searchParams;
  const text = (name: string): string | undefined => params.get(name)?.slice(0, longest) || undefined;
  return {
    query: (text("q") ?? "").trim(),
    days: parsePeriod(params.get("days")),
    place: { after: text("after"), before: text("before") },
    params,
  };
}
