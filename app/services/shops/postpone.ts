import { backOff } from "~/domain/shared/back-off";
import type { JobName, JobPayloads } from "~/domain/shared/jobs";
import type { VendorRefusal } from "~/domain/shared/outcome";
import { areaOf, type TroubleCause } from "~/domain/shops/trouble";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { enqueue } from "../jobs/enqueue";
import { noteTrouble } from "../jobs/note-trouble";

interface Postponed<Name extends JobName> {
  name: Name;
  payload: JobPayloads[Name];
  key: string;
  /** What could not be done, for the merchant. */
  cause: TroubleCause;
  refusal: Extract<VendorRefusal, { reason: "try-later" }>;
}

/** Queues a job again after the platform could not be reached, ever later, and tells the merchant why it waits. */
export async function postpone<Name extends JobName>(db: Db, shopId: number, job: Postponed<Name>, now: Date): Promise<void> {
  // Being asked to slow down is everyday life: it is worth a merchant's attention only when no time was named.
  const { retryAfterSeconds } = job.refusal;
  await inTransaction(db, async (tx) => {
    if (retryAfterSeconds !== undefined) {
      await enqueue(tx, job.name, job.payload, { runAt: backOff(now, 1, retryAfterSeconds), key: job.key });
      return;
    }
    await noteTrouble(tx, shopId, job.cause, job.refusal, now);
    const trouble = await tx.trouble.findUnique({ where: { shopId_area: { shopId, area: areaOf(job.cause) } } });
    const runAt = backOff(now, trouble?.count ?? 1);
    await enqueue(tx, job.name, job.payload, { runAt, key: job.key });
  });
}
