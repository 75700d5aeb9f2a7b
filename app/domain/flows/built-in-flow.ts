import { cartRecoveryFlow } from "./built-in/cart-recovery";
import { feedbackFlow } from "./built-in/feedback";
import { welcomeFlow } from "./built-in/welcome";
import type { FlowDefinition, FlowKind } from "./flow-definition";

/** Every kind of flow that comes ready, in the order a merchant meets them. */
export const builtInFlowKinds: readonly FlowKind[] = ["welcome", "cart-recovery", "feedback"];

/** The first version of a flow that comes ready. `offerId`: the offer that its codes are made of. */
export function builtInFlow(kind: FlowKind, offerId: string): FlowDefinition {
  if (kind === "welcome") return welcomeFlow();
  if (kind === "cart-recovery") return cartRecoveryFlow(offerId);
  return feedbackFlow();
}
