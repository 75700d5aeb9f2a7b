import type { CodeState } from "~/domain/touchpoints/submission";
import { lastDay, type Telling } from "./last-day";

interface CodeRow {
  code: string;
  status: string;
  expiresAt: Date;
  usedAt: Date | null;
}

/** What a shopper is told of their code. A code is shown only while it holds. */
export function codeState({ code, status, expiresAt, usedAt }: CodeRow, ticket: string, now: Date, telling: Telling): CodeState {
  if (usedAt) return { state: "used" };
  if (expiresAt <= now) return { state: "expired" };
  if (status === "issued") return { state: "issued", code, expiresAt: expiresAt.toISOString(), lastDay: lastDay(expiresAt, telling) };
  return status === "reserved" ? { state: "pending", ticket } : { state: "failed" };
}
