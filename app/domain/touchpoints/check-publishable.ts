import type { Block } from "./block";
import type { Touchpoint } from "./touchpoint";

/** `path` is that of the field (`content.ask.0.text`), `message` a key of the admin's texts. */
export interface PublishProblem {
  path: string;
  message: string;
}

/**
 * What keeps a touchpoint from being shown or understood. The schema says whether it is well formed; this says whether it makes sense.
 *
 * @param primaryLocale the language in which every text has to be there
 */
export function checkPublishable(touchpoint: Touchpoint, { primaryLocale, now }: { primaryLocale: string; now: Date }): PublishProblem[] {
  const { content, schedule, offerId, consent, targeting, format } = touchpoint;
  const problems: PublishProblem[] = [];
  const complain = (path: string, message: string) => problems.push({ path, message });
  const all = [...content.ask, ...content.done];
  const hasForm = content.ask.some((block) => block.kind === "form");

  if (!content.ask.some((block) => block.kind === "heading" || block.kind === "text")) complain("content.ask", "says-nothing");
  if (content.ask.filter((block) => block.kind === "form").length > 1) complain("content.ask", "two-forms");
  if (format.kind === "popup" && !content.ask.some((block) => block.kind === "heading")) complain("content.ask", "no-heading");
  if (hasForm && content.done.length === 0) complain("content.done", "nothing-after-form");
  if (content.done.some((block) => block.kind === "form")) complain("content.done", "form-after-form");
  if (content.ask.some((block) => block.kind === "code")) complain("content.ask", "code-before-form");
  if (content.done.some((block) => block.kind === "code") && !offerId) complain("offerId", "required");
  if (offerId && !hasForm) complain("offerId", "offer-without-form");
  if (!offerId && all.some(mentionsOffer)) complain("offerId", "text-names-offer");
  for (const part of ["ask", "done"] as const) {
    content[part].forEach((block, index) => {
      for (const key of missingTexts(block, primaryLocale)) complain(`content.${part}.${index}.${key}`, "required");
    });
  }
  if (consent.text && !consent.text[primaryLocale]?.trim() && consent.mode !== "none") complain("consent.text", "required");
  if (schedule.endsAt && new Date(schedule.endsAt) <= now) complain("schedule.endsAt", "in-the-past");
  if (schedule.startsAt && schedule.endsAt && schedule.startsAt >= schedule.endsAt) complain("schedule.endsAt", "ends-before-it-begins");
  if (schedule.hours && schedule.hours.fromHour === schedule.hours.toHour) complain("schedule.hours", "ends-before-it-begins");
  const { productIds, pageTypes, cartTotal } = targeting;
  if (productIds.length && pageTypes.length && !pageTypes.includes("product")) complain("targeting.pageTypes", "never-shown");
  if (cartTotal?.minCents && cartTotal.maxCents !== null && cartTotal.minCents > cartTotal.maxCents) {
    complain("targeting.cartTotal", "never-shown");
  }
  if (targeting.customers === "logged-out" && targeting.customerTags.length) complain("targeting.customerTags", "never-shown");
  return problems;
}

function textsOf(block: Block): [string, Record<string, string>][] {
  switch (block.kind) {
    case "heading":
    case "text":
      return [["text", block.text]];
    case "form":
      return [
        ["label", block.label],
        ["button", block.button],
      ];
    case "button":
    case "dismiss":
      return [["label", block.label]];
    default:
      return [];
  }
}

function missingTexts(block: Block, locale: string): string[] {
  return textsOf(block).flatMap(([key, text]) => (text[locale]?.trim() ? [] : [key]));
}

function mentionsOffer(block: Block): boolean {
  return textsOf(block).some(([, text]) => Object.values(text).some((value) => /\{(offer|days)\}/.test(value)));
}
