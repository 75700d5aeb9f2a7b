import type { EventData, ShopEvent } from "../events/event";
import { codeKeyOf } from "./code-key-of";
import type { FlowExit, FlowKind } from "./flow-definition";

/** What a fact means to flows. */
export type FlowSignal =
  /** Lets the profile in, or moves the timer of a run that is about the same thing. */
  | { kind: "enter"; flow: FlowKind; entryKey: string; about: { checkoutToken?: string; orderId?: string; codeKey?: string } }
  /** Ends runs of flows with this exit: those about `entryKey` or `cartToken`, and with `byProfile` all of the profile. */
  | { kind: "exit"; exit: FlowExit; entryKey: string | null; cartToken: string | null; byProfile: boolean };

/** Acts of a shopper. What a merchant or an import brings in was welcomed elsewhere. */
const welcomedSources = new Set(["popup", "checkout", "shopify"]);

/** How old a fact may be and still let someone in: a history that is being synced starts nothing. */
const longestAgeHours: Record<FlowKind, number> = { welcome: 24, "cart-recovery": 24, feedback: 7 * 24 };

/** Translates a fact into what flows do about it; null when they do nothing. */
export function flowSignal(event: ShopEvent, now: Date): FlowSignal | null {
  const signal = meaningOf(event);
  if (signal?.kind !== "enter") return signal;
  if (event.source === "sync" || event.profileId === null) return null;
  const ageHours = (now.getTime() - event.at.getTime()) / 3_600_000;
  return ageHours > longestAgeHours[signal.flow] ? null : signal;
}

function meaningOf(event: ShopEvent): FlowSignal | null {
  switch (event.kind) {
    case "subscribed": {
      const { channel, source, touchpointId } = event.data as EventData["subscribed"];
      if (channel !== "email" || !welcomedSources.has(source)) return null;
      const codeKey = touchpointId && event.profileId ? codeKeyOf(touchpointId, event.profileId) : undefined;
      return { kind: "enter", flow: "welcome", entryKey: "subscription", about: codeKey ? { codeKey } : {} };
    }
    case "checkout_started":
    case "checkout_updated": {
      const { checkoutToken } = event.data as EventData["checkout_updated"];
      return { kind: "enter", flow: "cart-recovery", entryKey: checkoutToken, about: { checkoutToken } };
    }
    case "checkout_completed": {
      const { checkoutToken } = event.data as EventData["checkout_completed"];
      return { kind: "exit", exit: "purchased", entryKey: checkoutToken, cartToken: null, byProfile: true };
    }
    case "order_placed": {
      const { checkoutToken, cartToken } = event.data as EventData["order_placed"];
      return { kind: "exit", exit: "purchased", entryKey: checkoutToken ?? null, cartToken: cartToken ?? null, byProfile: true };
    }
    case "order_delivered": {
      const { orderId } = event.data as EventData["order_delivered"];
      return { kind: "enter", flow: "feedback", entryKey: orderId, about: { orderId } };
    }
    case "order_cancelled": {
      const { orderId } = event.data as EventData["order_cancelled"];
      return { kind: "exit", exit: "order-cancelled", entryKey: orderId, cartToken: null, byProfile: false };
    }
    case "unsubscribed": {
      const { channel } = event.data as EventData["unsubscribed"];
      if (channel !== "email") return null;
      return { kind: "exit", exit: "unsubscribed", entryKey: null, cartToken: null, byProfile: true };
    }
    default:
      return null;
  }
}
