import type { Platform } from "~/domain/shared/platform";
import type { Db } from "../db";
import { clearTrouble } from "../jobs/clear-trouble";
import { enqueue } from "../jobs/enqueue";
import { noteTrouble } from "../jobs/note-trouble";
import { issueCode } from "./issue-code";
import { issueKey } from "./issue-key";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
}

const shortestWaitMs = 15_000;
const longestWaitMs = 30 * 60_000;

/** Job `code.issue`. While the platform cannot be reached the code stays reserved, and the job comes again, ever later. */
export async function issueCodeJob({ db, platformFor }: Deps, { shopId, code }: { shopId: number; code: string }, now: Date) {
  const row = await db.offerCode.findUnique({ where: { shopId_code: { shopId, code } } });
  if (row?.status !== "reserved") return;
  const outcome = await issueCode(db, await platformFor(shopId), shopId, code, now);
  if (outcome.ok) return clearTrouble(db, shopId, "platform", [{ code: "code-not-made" }]);
  if (outcome.reason === "void" || outcome.reason === "not-installed") return;
  await noteTrouble(db, shopId, { code: "code-not-made" }, outcome, now);
  if (outcome.reason !== "try-later") return;
  // As long again as it has waited already: doubling, without a counter of its own.
  const waited = now.getTime() - row.reservedAt.getTime();
  const asked = (outcome.retryAfterSeconds ?? 0) * 1000;
  const waitMs = Math.max(asked, Math.min(longestWaitMs, Math.max(shortestWaitMs, waited)));
  await enqueue(db, "code.issue", { shopId, code }, { runAt: new Date(now.getTime() + waitMs), key: issueKey(shopId, code) });
}
