import { describe, expect, test } from "vitest";
import { advance } from "~/domain/flows/advance";
import { builtInFlow, builtInFlowKinds } from "~/domain/flows/built-in-flow";
import type { FlowKind } from "~/domain/flows/flow-definition";
import { flowDefinitionSchema } from "~/domain/flows/flow-definition.schema";
import type { FlowRun, RunEffect, RunEvent } from "~/domain/flows/run";
import { fc } from "../../support/generated";
import cases from "./advance.cases.json";

const offerId = "0193a000-0000-7000-8000-000000000010";
const start = Date.parse("2026-11-17T09:00:00Z");
const minute = (count: number): Date => new Date(start + count * 60_000);

function newRun(): FlowRun {
  const context = { since: minute(0).toISOString(), beganAt: minute(0).toISOString() };
  return { id: "run", state: "active", stepId: null, reason: "entered", wakeAt: null, context };
}

function said(effect: RunEffect): string {
  if (effect.kind === "schedule") return `schedule ${effect.id.slice(4)} at ${(effect.at.getTime() - start) / 60_000}`;
  if (effect.kind === "reserve-code") return `reserve ${effect.stepId}`;
  if (effect.kind === "send-message") return `send ${effect.stepId}${effect.context.codeFromStep ? " with code" : ""}`;
  return `end ${effect.reason}`;
}

describe("advance", () => {
  test.each(cases)("$name", ({ flow, story }) => {
    const definition = builtInFlow(flow as FlowKind, offerId);
    let run = newRun();
    for (const step of story) {
      const { atMinute, ...given } = step.event as { kind: string; atMinute?: number };
      const event = (atMinute === undefined ? given : { ...given, at: minute(atMinute) }) as RunEvent;
      const before = structuredClone(run);
      const { run: after, effects } = advance(definition, run, event, minute(step.at));
      expect(run).toEqual(before);
      expect(effects.map(said)).toEqual(step.effects);
      if ("now" in step) expect(`${after.state} ${after.stepId} ${after.reason}`).toBe(step.now);
      run = after;
    }
  });

  test("never asks for the same thing under two ids, nor for two things under one, whatever happens in whatever order", () => {
    const event = fc.oneof(
      fc.constant<RunEvent>({ kind: "entered" }),
      fc.constant<RunEvent>({ kind: "woke" }),
      fc.integer({ min: 0, max: 3000 }).map((at): RunEvent => ({ kind: "activity", at: minute(at) })),
      fc
        .constantFrom("reminder", "reminder-offer")
        .map((stepId): RunEvent => ({ kind: "message-settled", stepId, outcome: "sent", reason: null })),
      fc.constant<RunEvent>({ kind: "left", reason: "purchased" }),
    );
    const definition = builtInFlow("cart-recovery", offerId);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), event), { maxLength: 30 }), (story) => {
        let run = newRun();
        let now = 0;
        const sent: string[] = [];
        let ended = false;
        for (const [later, each] of story) {
          now += later;
          const advanced = advance(definition, run, each, minute(now));
          if (ended) expect(advanced).toEqual({ run, effects: [], entries: [] });
          sent.push(...advanced.effects.filter((effect) => effect.kind === "send-message").map((effect) => effect.id));
          run = advanced.run;
          ended = run.state !== "active";
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
    );
  });

  test("the flows that come ready are what a flow may be, in every language, alike", () => {
    for (const kind of builtInFlowKinds) {
      const definition = builtInFlow(kind, offerId);
      expect(flowDefinitionSchema.parse(definition)).toEqual(definition);
      for (const step of definition.steps) {
        if (step.kind !== "message") continue;
        const { layout: _, ...texts } = step.content;
        for (const text of Object.values(texts)) expect(Object.keys(text)).toEqual(["en", "ko", "th", "zh-CN"]);
      }
    }
  });
});
