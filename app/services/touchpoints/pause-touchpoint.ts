import type { Db } from "../db";
import { type ChangeStatusResult, changeStatus } from "./change-status";

/** Takes a live touchpoint off the storefront; it can be resumed as it was. */
export function pauseTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<ChangeStatusResult> {
  return changeStatus(db, shopId, id, { from: ["live", "paused"], to: "paused" }, now);
}
