import type { Db } from "../db";
import { archiveTouchpoint } from "./archive-touchpoint";
import { duplicateTouchpoint } from "./duplicate-touchpoint";
import { restoreTouchpoint } from "./restore-touchpoint";
import { setOrder } from "./set-order";

export type ListChange = { deed: "order"; ids: string[] } | { deed: "duplicate" | "archive" | "restore"; id: string };

export type ListAnswer =
  /** `id`: what it was done to, or what was made. */
  { ok: true; deed: ListChange["deed"]; id: string | null } | { ok: false; deed: ListChange["deed"]; failure: "not-found" | "too-large" };

/** Does what the list of touchpoints asks for; one answer for all of it. */
export async function changeList(db: Db, shopId: number, change: ListChange, now: Date): Promise<ListAnswer> {
  const { deed } = change;
  if (deed === "order") {
    const done = await setOrder(db, shopId, change.ids, now);
    return done.ok ? { ok: true, deed, id: null } : { ok: false, deed, failure: done.reason };
  }
  if (deed === "duplicate") {
    const made = await duplicateTouchpoint(db, shopId, change.id, now);
    return made.ok ? { ok: true, deed, id: made.value.id } : { ok: false, deed, failure: made.reason };
  }
  const done = await (deed === "archive" ? archiveTouchpoint : restoreTouchpoint)(db, shopId, change.id, now);
  return done.ok ? { ok: true, deed, id: change.id } : { ok: false, deed, failure: done.reason };
}
