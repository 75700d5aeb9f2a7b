import type { TemplateFilling } from "./fill-template";
import { startingGoal } from "./starting-goal";
import type { TouchpointTemplate } from "./template";

/** Stands for an offer or a product that is not there before the template is taken. */
const someOffer = "00000000-0000-0000-0000-000000000000";
const someProducts = ["1", "2", "3"];
const countedMs = 3 * 86_400_000 + 5 * 3_600_000;

/** What a template is shown with before it is taken. @param now epoch milliseconds */
export function previewFilling({ prizes = {}, asks = [] }: TouchpointTemplate, currency: string, now: number): TemplateFilling {
  return {
    prizes: Object.fromEntries(Object.keys(prizes).map((slice) => [slice, someOffer])),
    productIds: someProducts,
    goalCents: startingGoal(currency),
    ...(asks.includes("end") && { schedule: { endsAt: new Date(now + countedMs).toISOString() } }),
  };
}
