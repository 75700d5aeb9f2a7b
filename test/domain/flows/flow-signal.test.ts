import { expect, test } from "vitest";
import type { ShopEvent } from "~/domain/events/event";
import { flowSignal } from "~/domain/flows/flow-signal";
import cases from "./flow-signal.cases.json";

const now = new Date("2026-11-17T09:00:00Z");

test.each(cases)("$name", ({ kind, data, signal, ...given }) => {
  const { hoursAgo = 0, source = "webhook", profileId = "p1" } = given as { hoursAgo?: number; source?: string; profileId?: string | null };
  const at = new Date(now.getTime() - hoursAgo * 3_600_000);
  const event = { shopId: 1, at, source, sourceId: "s", kind, profileId, visitorId: null, data } as ShopEvent;
  expect(flowSignal(event, now)).toEqual(signal);
});
