import type { TemplateFilling } from "~/domain/touchpoints/templates/fill-template";
import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";

const offerId = "0193a000-0000-7000-8000-000000000010";

/** All that a template needs and asks for, as a shop and its merchant would give it. */
export function sampleFilling(template: TouchpointTemplate, now: Date, productIds = ["1", "2", "3"]): TemplateFilling {
  const inAWeek = new Date(now.getTime() + 7 * 86_400_000).toISOString();
  return {
    offerId: template.needsOffer ? offerId : null,
    prizes: Object.fromEntries(Object.keys(template.prizes ?? {}).map((slice) => [slice, offerId])),
    productIds,
    ...(template.asks?.includes("end") && { schedule: { endsAt: inAWeek } }),
  };
}
