import type { FlowDefinition } from "./flow-definition";
import type { Advanced, FlowRun, RunEffect, RunEntry, RunEvent, RunReason } from "./run";

/**
 * Takes a run one event further. Pure: what has to happen comes back as effects whose ids repeat when the same step is taken
 * again, so that whoever performs them can do so once.
 *
 * An event that the run is past (it ended, another step is under way, an older activity) changes nothing.
 */
export function advance(definition: FlowDefinition, run: FlowRun, event: RunEvent, now: Date): Advanced {
  const unchanged: Advanced = { run, effects: [], entries: [] };
  if (run.state !== "active") return unchanged;
  const index = definition.steps.findIndex((step) => step.id === run.stepId);
  const step = definition.steps[index];

  switch (event.kind) {
    case "entered":
      return index === -1 ? walk(definition, run, 0, now, [{ stepId: null, kind: "entered", reason: "entered" }]) : unchanged;

    case "activity": {
      if (event.at.getTime() <= Date.parse(run.context.since)) return unchanged;
      const moved: FlowRun = { ...run, context: { ...run.context, since: event.at.toISOString() } };
      if (index !== 0 || step?.kind !== "wait") return { run: moved, effects: [], entries: [] };
      const at = new Date(event.at.getTime() + step.minutes * 60_000);
      return {
        run: { ...moved, wakeAt: at },
        effects: [{ kind: "schedule", id: effectId(run, step.id), at }],
        entries: [{ stepId: step.id, kind: "moved", reason: "activity" }],
      };
    }

    case "woke":
      if (step?.kind !== "wait" || run.wakeAt === null) return unchanged;
      // A timer that was moved on rings once more at its new time.
      if (now.getTime() < run.wakeAt.getTime())
        return { ...unchanged, effects: [{ kind: "schedule", id: effectId(run, step.id), at: run.wakeAt }] };
      return walk(definition, run, index + 1, now, []);

    case "message-settled": {
      if (step?.kind !== "message" || step.id !== event.stepId) return unchanged;
      const reason = event.reason ?? event.outcome;
      const settled: RunEntry = { stepId: step.id, kind: "message-settled", reason: event.outcome };
      if (event.outcome === "failed") return end(run, "failed", "message-failed", [{ ...settled, reason }]);
      if (event.outcome === "dropped") return end(run, "exited", `message-${reason}`, [{ ...settled, reason }]);
      return walk(definition, run, index + 1, now, [settled]);
    }

    case "left":
      return end(run, "exited", event.reason, []);
  }
}

/** Takes steps from `index` on until one has to wait. */
function walk(definition: FlowDefinition, start: FlowRun, index: number, now: Date, entries: RunEntry[]): Advanced {
  const effects: RunEffect[] = [];
  let run = start;
  for (const [at, step] of definition.steps.entries()) {
    if (at < index) continue;
    const id = effectId(run, step.id);
    if (step.kind === "wait") {
      const since = at === 0 ? Date.parse(run.context.since) : now.getTime();
      const wakeAt = new Date(since + step.minutes * 60_000);
      if (wakeAt.getTime() <= now.getTime()) continue;
      effects.push({ kind: "schedule", id, at: wakeAt });
      entries.push({ stepId: step.id, kind: "waiting", reason: "waiting" });
      return { run: { ...run, stepId: step.id, reason: "waiting", wakeAt }, effects, entries };
    }
    if (step.kind === "offer") {
      const sourceKey = `run:${run.id}:${step.id}`;
      effects.push({ kind: "reserve-code", id, stepId: step.id, offerId: step.offerId, sourceKey });
      entries.push({ stepId: step.id, kind: "code-reserved", reason: "code-reserved" });
      run = { ...run, context: { ...run.context, codeKey: sourceKey, codeFromStep: true } };
      continue;
    }
    const { channel, purpose, content } = step;
    effects.push({ kind: "send-message", id, stepId: step.id, channel, purpose, content, context: run.context });
    entries.push({ stepId: step.id, kind: "message-queued", reason: "message-queued" });
    return { run: { ...run, stepId: step.id, reason: "waiting-for-message", wakeAt: null }, effects, entries };
  }
  const ended = end(run, "done", "finished", entries);
  return { ...ended, effects: [...effects, ...ended.effects] };
}

function end(run: FlowRun, state: "done" | "exited" | "failed", reason: RunReason, entries: RunEntry[]): Advanced {
  return {
    run: { ...run, state, reason, wakeAt: null },
    effects: [{ kind: "end", id: `${run.id}:end`, reason }],
    entries: [...entries, { stepId: run.stepId, kind: "ended", reason }],
  };
}

function effectId(run: FlowRun, stepId: string): string {
  return `${run.id}:${stepId}`;
}
