import { cartRules } from "./cart-rules";
import type { TouchpointFormat } from "./format";
import type { LiveRule } from "./live-rule";
import { pageRules, placeRules } from "./page-rules";
import type { LiveStep } from "./series";
import { seriesRules } from "./series-rules";
import { shopperRules } from "./shopper-rules";
import type { Targeting } from "./targeting";

/** Targeting, and the way through series, as the snapshot has them: what sets no limit makes no rule. The first that is broken is the reason. */
export function liveRules(targeting: Targeting, format: TouchpointFormat, steps: LiveStep[]): LiveRule[] {
  return [...pageRules(targeting), ...placeRules(format), ...shopperRules(targeting), ...cartRules(targeting), ...seriesRules(steps)];
}
