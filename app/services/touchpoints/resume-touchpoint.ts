import type { Db } from "../db";
import { type ChangeStatusResult, changeStatus } from "./change-status";

/** Puts a paused touchpoint back on the storefront as it was last published. */
export function resumeTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<ChangeStatusResult> {
  return changeStatus(db, shopId, id, { from: ["paused", "live"], to: "live" }, now);
}
