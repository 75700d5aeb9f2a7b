import type { CodeState } from "~/domain/touchpoints/submission";

interface CodeRow {
  code: string;
  status: string;
  expiresAt: Date;
  usedAt: Date | null;
}

/** What a shopper is told of their code. A code is shown only while it holds. */
export function codeState({ code, status, expiresAt, usedAt }: CodeRow, ticket: string, now: Date): CodeState {
  if (usedAt) return { state: "used" };
  if (expiresAt <= now) return { state: "expired" };
  if (status === "issued") return { state: "issued", code, expiresAt: expiresAt.toISOString() };
  return status === "reserved" ? { state: "pending", ticket } : { state: "failed" };
}
