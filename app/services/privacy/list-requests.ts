import type { PrivacyRequestRow } from "~/domain/privacy/privacy-request-view";
import type { Tx } from "../db";

/** Privacy requests of a shop, the newest first; they are few. */
export async function listRequests(tx: Tx, shopId: number, limit: number): Promise<PrivacyRequestRow[]> {
  const rows = await tx.privacyRequest.findMany({
    where: { shopId },
    select: { id: true, kind: true, status: true, receivedAt: true, dueAt: true, doneAt: true },
    orderBy: { receivedAt: "desc" },
    take: limit,
  });
  return rows.map(({ id, kind, status, receivedAt, dueAt, doneAt }) => ({
    id,
    kind,
    status,
    receivedAt: receivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
    hasResult: kind === "export" && doneAt !== null,
  }));
}
