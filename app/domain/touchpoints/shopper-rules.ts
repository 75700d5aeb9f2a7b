import type { LiveRule } from "./live-rule";
import { type FieldRule, journeyStages, type Targeting } from "./targeting";

/** To whom: where the visit came from, and what is known of the shopper. */
export function shopperRules(targeting: Targeting): LiveRule[] {
  const { visitors, visits, campaign, referrers, customers, customerTags, orders, segments, stages, fields, hideFromSubscribers } =
    targeting;
  const rules: (LiveRule | false | null)[] = [
    visitors === "new" && ["not-new", ["visitor.visits", "between", [null, 1]]],
    visitors === "returning" && ["not-returning", ["visitor.visits", "between", [2, null]]],
    visits && ["other-visit-count", ["visitor.visits", "between", [visits.min, visits.max]]],
    ["other-campaign", ["visitor.source.source", "in", campaign.sources.map(lower)]],
    ["other-campaign", ["visitor.source.medium", "in", campaign.mediums.map(lower)]],
    ["other-campaign", ["visitor.source.campaign", "in", campaign.campaigns.map(lower)]],
    [
      "other-referrer",
      ["visitor.source.referrer", "fits", referrers.map((host) => `(^|\\.)${lower(host).replaceAll(".", "\\.")}$`).join("|")],
    ],
    customers === "logged-in" && ["not-logged-in", ["page.customer", "fits", "."]],
    customers === "logged-out" && ["logged-in", ["page.customer", "not-fits", "."]],
    ["other-customer-tag", ["page.customer.tags", "in", customerTags]],
    orders && ["other-order-count", ["page.customer.ordersCount", "between", [orders.min, orders.max]]],
    ["other-segment", ["page.known.segments", "in", segments]],
    stages.length > 0 && stageRule(stages),
    ...fields.map(fieldRule),
    ...["visitor.subscribed", "page.customer.acceptsMarketing", "page.known.subscribed"].map(
      (fact): LiveRule | false => hideFromSubscribers && ["already-subscribed", [fact, "not-in", ["true"]]],
    ),
  ];
  return rules.filter((rule) => rule !== null && rule !== false && rule[1][2].length > 0) as LiveRule[];
}

/** A shopper nobody knows is at `awareness`. */
function stageRule(stages: Targeting["stages"]): LiveRule {
  if (!stages.includes("awareness")) return ["other-stage", ["page.known.stage", "in", stages]];
  return ["other-stage", ["page.known.stage", "not-in", journeyStages.filter((stage) => !stages.includes(stage))]];
}

/** What the shop knows goes before what this browser remembers: it is what was said last, on whichever device. */
function fieldRule({ key, is, values }: FieldRule): LiveRule {
  const fact = `page.known.fields.${key}|visitor.fields.${key}`;
  if (is === "one-of" || is === "none-of") return ["other-field", [fact, is === "one-of" ? "in" : "not-in", values], key];
  return ["other-field", [fact, is === "known" ? "fits" : "not-fits", "^"], key];
}

const lower = (text: string): string => text.toLowerCase();
