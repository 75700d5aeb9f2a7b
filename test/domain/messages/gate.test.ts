import { expect, test } from "vitest";
import { type CodeState, judge, type SendFacts } from "~/domain/messages/gate";
import cases from "./gate.cases.json";

/** Ten o'clock in Berlin, five in New York. */
const now = new Date("2026-11-17T09:00:00Z");
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

interface Given {
  [path: string]: unknown;
  cart?: { bought: boolean; lastActivityMinutesAgo: number; productsLeft: number } | null;
  code?: { required: boolean; status: string; used?: boolean; expiresInMinutes?: number; offerStopped?: boolean };
  sentDaysAgo?: number[];
  deadlineHours?: number;
}

function factsOf({ cart, code, sentDaysAgo = [], deadlineHours = 72, ...given }: Given): SendFacts {
  const facts: SendFacts = {
    purpose: "marketing",
    createdAt: at(-1),
    deadline: at(deadlineHours * 60),
    shop: { installed: true, zone: "Europe/Berlin" },
    flow: { on: true },
    run: { active: true, reason: "waiting-for-message" },
    shopper: { address: "ida@example.com", consent: "subscribed", suppressed: null, zone: null },
    sending: { fromHour: 0, toHour: 24, weeklyCap: 5 },
    sentLately: sentDaysAgo.map((days) => at(-days * 24 * 60)),
    ...(cart !== undefined && { cart: cart && { ...cart, lastActivityAt: at(-cart.lastActivityMinutesAgo) } }),
    ...(code && { code: { required: code.required, state: codeState(code) } }),
  };
  for (const [path, value] of Object.entries(given)) {
    const [part = "", field] = path.split(".");
    const target = (field ? facts[part as "shop"] : facts) as unknown as Record<string, unknown>;
    target[field ?? part] = value;
  }
  return facts;
}

function codeState({ status, used = false, expiresInMinutes = 60, offerStopped = false }: NonNullable<Given["code"]>): CodeState {
  return status === "missing" ? { kind: "missing" } : { kind: "known", status, used, expiresAt: at(expiresInMinutes), offerStopped };
}

test.each(cases)("$name: $verdict", ({ given, verdict }) => {
  const judged = judge(factsOf(given as Given), now);
  const minutesLater = judged.kind === "later" ? Math.floor((judged.until.getTime() - now.getTime()) / 60_000) : 0;
  const seconds = judged.kind === "later" && judged.reason === "code-not-issued";
  const said =
    judged.kind === "send"
      ? judged.withCode
        ? "send with code"
        : "send"
      : judged.kind === "drop"
        ? `drop ${judged.reason}${judged.waiting ? ` waiting ${judged.waiting}` : ""}`
        : `later ${judged.reason} ${seconds ? (judged.until.getTime() - now.getTime()) / 1000 : minutesLater}`;
  expect(said).toBe(verdict);
});
