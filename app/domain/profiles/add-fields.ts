import type { FieldValue } from "../touchpoints/known-shopper";

/** Answers to custom fields, with the moment (ISO) at which each was given. */
export interface TimedFields {
  fields: Record<string, FieldValue>;
  times: Record<string, string>;
}

/** Adds answers given at `at`. A newer one replaces an older one; the result does not depend on the order in which they come in. */
export function addFields(known: TimedFields, said: Record<string, FieldValue>, at: Date): TimedFields {
  const moment = at.toISOString();
  const fields = new Map(Object.entries(known.fields));
  const times = new Map(Object.entries(known.times));
  for (const [key, value] of Object.entries(said)) {
    const before = times.get(key) ?? "";
    const breaksTie = before === moment && JSON.stringify(value) > JSON.stringify(fields.get(key));
    if (moment <= before && !breaksTie) continue;
    fields.set(key, value);
    times.set(key, moment);
  }
  return { fields: Object.fromEntries(fields), times: Object.fromEntries(times) };
}

/** The answers of two profiles that are one person. */
export function joinFields(kept: TimedFields, absorbed: TimedFields): TimedFields {
  return Object.entries(absorbed.fields).reduce(
    (joined, [key, value]) => addFields(joined, { [key]: value }, new Date(absorbed.times[key] ?? 0)),
    kept,
  );
}
