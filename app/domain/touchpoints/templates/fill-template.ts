import type { Block } from "../block";
import type { TouchpointFormat } from "../format";
import type { Touchpoint } from "../touchpoint";
import type { TouchpointTemplate } from "./template";

/** What a shop gives to a template when it is taken. What is left out stays as the template has it. */
export interface TemplateFilling {
  offerId?: string | null;
  /** Offer by slice of the wheel. */
  prizes?: Record<string, string>;
  /** What stands for a custom field of the template where the shop has that key for something else. */
  fieldKeys?: Record<string, string>;
  /** For cards of products that the merchant chooses. */
  productIds?: string[];
  /** Minor units of the shop's currency, for free delivery. */
  goalCents?: number;
  schedule?: { startsAt?: string; endsAt: string };
  /** Of the shop: languages a template is for are kept only as far as the shop has them, and when it has none it is for all. */
  locales?: string[];
}

/** A template as a touchpoint of one shop. */
export function fillTemplate({ touchpoint }: Pick<TouchpointTemplate, "touchpoint">, filling: TemplateFilling): Touchpoint {
  const { offerId = touchpoint.offerId, fieldKeys = {}, schedule, locales } = filling;
  const { content, targeting } = touchpoint;
  const key = (own: string): string => fieldKeys[own] ?? own;
  const blocks = (list: Block[]): Block[] => list.map((block) => filledBlock(block, key, filling.productIds));
  return {
    ...touchpoint,
    offerId,
    format: filledFormat(touchpoint.format, filling),
    content: { ask: blocks(content.ask), done: blocks(content.done) },
    schedule: { ...touchpoint.schedule, ...schedule },
    targeting: {
      ...targeting,
      fields: targeting.fields.map((rule) => ({ ...rule, key: key(rule.key) })),
      ...(locales && { locales: targeting.locales.filter((locale) => locales.includes(locale)) }),
    },
  };
}

function filledBlock(block: Block, key: (own: string) => string, productIds: string[] = []): Block {
  if (block.kind === "form") return { ...block, fields: block.fields.map(key) };
  const isChoice = block.kind === "products" && block.source.by === "choice" && productIds.length > 0;
  return isChoice ? { ...block, source: { by: "choice", productIds } } : block;
}

function filledFormat(format: TouchpointFormat, { prizes = {}, goalCents }: TemplateFilling): TouchpointFormat {
  if (format.kind === "shipping-bar" && goalCents) return { ...format, goalCents };
  if (format.kind !== "wheel") return format;
  return { ...format, slices: format.slices.map((slice) => ({ ...slice, offerId: prizes[slice.id] ?? slice.offerId })) };
}
