import type { Check } from "./check";
import { conditionHolds } from "./condition-holds";
import type { Reason } from "./reason";

/** Whether page, shopper and cart are what the touchpoint is for. */
export const checkRules: Check = ({ rules = [] }, context) => {
  const broken = rules.find(([, condition]) => !conditionHolds(condition, context));
  return broken && ({ kind: broken[0], key: broken[2] } as Reason);
};
