import type { FlowKind } from "~/domain/flows/flow-definition";
import type { RunView } from "~/domain/flows/flow-view";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";
import { loadDefinition } from "./load-definition";

/** A run with its log in order and the messages it caused; null when there is none. */
export async function describeRun(db: Db, shopId: number, runId: string): Promise<RunView | null> {
  const run = await db.flowRun.findUnique({ where: { shopId_id: { shopId, id: runId } } });
  if (!run) return null;
  const [flow, definition, entries, names, messages] = await Promise.all([
    db.flow.findUniqueOrThrow({ where: { shopId_id: { shopId, id: run.flowId } } }),
    loadDefinition(db, shopId, run.flowId, run.version),
    db.flowRunEntry.findMany({ where: { shopId, runId }, orderBy: { seq: "asc" }, take: 200 }),
    namesOfProfiles(db, shopId, [run.profileId]),
    db.message.findMany({
      where: { shopId, profileId: run.profileId, runId },
      select: { id: true, stepId: true, subject: true, status: true, reason: true, createdAt: true, sentAt: true },
      orderBy: { createdAt: "asc" },
    }),
  ]);
  return {
    id: run.id,
    profile: { id: run.profileId, name: names.get(run.profileId) ?? "" },
    state: run.state,
    stepId: run.stepId,
    reason: run.reason,
    startedAt: run.startedAt.toISOString(),
    updatedAt: run.updatedAt.toISOString(),
    wakeAt: run.wakeAt?.toISOString() ?? null,
    flowId: run.flowId,
    flowKind: flow.kind as FlowKind,
    version: run.version,
    endedAt: run.endedAt?.toISOString() ?? null,
    steps: definition.steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      ...(step.kind === "wait" ? { minutes: step.minutes } : {}),
    })),
    entries: entries.map(({ seq, at, kind, reason, stepId }) => ({ seq, at: at.toISOString(), kind, reason, stepId })),
    messages: messages.map(({ id, subject, status, reason, createdAt, sentAt }) => ({
      id,
      subject,
      status,
      reason,
      at: (sentAt ?? createdAt).toISOString(),
    })),
  };
}
