import type { Outcome } from "~/domain/shared/outcome";

/** Parses a delivery's JSON. Characters that PostgreSQL cannot hold (NUL, halves of a pair) are taken out of its texts. */
export function parseBody(body: string): Outcome<unknown, "not-json"> {
  try {
    return { ok: true, value: JSON.parse(body, (_key, value: unknown) => (typeof value === "string" ? storable(value) : value)) };
  } catch (error) {
    return { ok: false, reason: "not-json", message: error instanceof Error ? error.message : "not JSON" };
  }
}

function storable(text: string): string {
  return text.replaceAll(/[\0\p{Surrogate}]/gu, "");
}
