import type { Db } from "../db";
import { type ChangeStatusResult, changeStatus } from "./change-status";

/** Puts a touchpoint away for good; its figures stay. */
export function archiveTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<ChangeStatusResult> {
  return changeStatus(db, shopId, id, { from: ["draft", "live", "paused", "archived"], to: "archived" }, now);
}
