import type { TimedFields } from "~/domain/profiles/add-fields";
import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { Profile } from "~/generated/prisma/client";

/** Their times stand among those of the other facts, under names that no other fact has. */
const prefix = "field:";

/** The custom fields of a stored profile, with the times they were answered. */
export function fieldsOf(row: Pick<Profile, "customFields" | "factTimes">): TimedFields {
  const times = Object.entries(row.factTimes as Record<string, string>).flatMap(([name, at]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), at] as const] : [],
  );
  return { fields: row.customFields as Record<string, FieldValue>, times: Object.fromEntries(times) };
}

/** The times of custom fields as `profiles.fact_times` holds them. */
export function fieldTimes({ times }: TimedFields): Record<string, string> {
  return Object.fromEntries(Object.entries(times).map(([key, at]) => [prefix + key, at]));
}
