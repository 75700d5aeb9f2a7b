import { v7 as uuid } from "uuid";
import type { Advanced, RunEffect } from "~/domain/flows/run";
import { deadline } from "~/domain/messages/deadline";
import type { MessageContent } from "~/domain/messages/message-content";
import type { Tx } from "../db";
import { messageKey } from "../messages/message-key";
import type { LockedRun } from "./lock-run";
import { runKey } from "./run-key";
import { savingStatement } from "./saving-statement";

/** A step that a run has taken, to be saved if the run is still as it was `before`. */
export interface TakenStep {
  shopId: number;
  before: LockedRun;
  advanced: Advanced;
  now: Date;
}

/** Gives the rows of one statement. */
export type RunStatement = (statement: { name: string; text: string }, values: [string]) => Promise<{ id: string }[]>;

/**
 * Saves where runs have come to, their log lines, and the work that follows from it (timers, messages, what no longer waits), as one
 * statement: all of it happens, or none. Every part hangs on its run still being in the state that was read.
 *
 * Codes are reserved by the caller: see `reserve-codes.ts`.
 *
 * @param steps of different runs
 * @returns for each whether it was saved; false when its run has moved on meanwhile, and nothing was done for it
 */
export async function saveSteps(run: RunStatement, steps: TakenStep[]): Promise<boolean[]> {
  const rows = steps.map(toRow);
  const statement = savingStatement({
    withMessages: rows.some((row) => row.message),
    withEnds: rows.some((row) => row.end_reason !== null),
  });
  const saved = new Set((await run(statement, [JSON.stringify(rows)])).map(({ id }) => id));
  return steps.map(({ before }) => saved.has(before.run.id));
}

/** Saves one step inside the caller's transaction. @returns false when the run has moved on meanwhile */
export async function saveAdvanced(tx: Tx, shopId: number, before: LockedRun, advanced: Advanced, now: Date): Promise<boolean> {
  const [saved] = await saveSteps(({ text }, values) => tx.$queryRawUnsafe(text, ...values), [{ shopId, before, advanced, now }]);
  return saved === true;
}

function toRow({ shopId, before, advanced: { run, effects, entries }, now }: TakenStep) {
  const timer = effects.find((effect) => effect.kind === "schedule");
  const message = effects.find((effect) => effect.kind === "send-message");
  const end = effects.find((effect) => effect.kind === "end");
  return {
    ...{ shop_id: shopId, id: run.id, revision: before.revision, job_key: runKey(shopId, run.id), at: now },
    ...{ state: run.state, step_id: run.stepId, reason: run.reason, wake_at: run.wakeAt, context: run.context, entries },
    timer_at: timer?.at ?? null,
    end_reason: end?.reason ?? null,
    message: message ? messageOf(shopId, before, message, now) : null,
  };
}

/** The message of a step. The same step never makes a second one: its cause is unique. */
function messageOf(shopId: number, { flowId, profileId }: LockedRun, effect: RunEffect & { kind: "send-message" }, now: Date) {
  const id = uuid();
  const { id: causeId, stepId, channel, purpose, content, context } = effect;
  const { checkoutToken, orderId, codeKey, codeFromStep, beganAt } = context;
  const kept: MessageContent = {
    step: content,
    about: { checkoutToken, orderId, codeKey, codeFromStep, beganAt },
    deadline: deadline(content.layout, now).toISOString(),
  };
  return { id, causeId, stepId, flowId, profileId, channel, purpose, content: kept, key: messageKey(shopId, id) };
}
