import type { Block } from "../block";
import { textsOf } from "../texts-of";
import type { Touchpoint } from "../touchpoint";
import type { PublishFacts } from "./publish-facts";
import type { PublishProblem } from "./publish-problem";

/** Whether what is promised can be kept: codes need an offer, a wheel something to win, a countdown an end. */
export function checkOffer(touchpoint: Touchpoint, { shop, now }: PublishFacts): PublishProblem[] {
  const { content, offerId, format, schedule } = touchpoint;
  const problems: PublishProblem[] = [];
  const complain = (path: string, message: string) => problems.push({ path, message });
  const hasForm = content.ask.some(({ kind }) => kind === "form");
  const holds = (id: string) => !shop || shop.offers.some((offer) => offer.id === id && (!offer.endsAt || new Date(offer.endsAt) > now));
  const slices = format.kind === "wheel" ? format.slices : [];
  const wins = slices.some((slice) => slice.offerId !== null && slice.weight > 0);

  if (content.done.some(({ kind }) => kind === "code") && !offerId && format.kind !== "wheel") complain("offerId", "required");
  if (offerId && !hasForm) complain("offerId", "offer-without-form");
  if (offerId && format.kind === "wheel") complain("offerId", "offer-beside-wheel");
  else if (offerId && !holds(offerId)) complain("offerId", "offer-stopped");
  const names = textsOf({ ...touchpoint, experiment: null }).some(({ texts }) =>
    Object.values(texts).some((text) => /\{(offer|days)\}/.test(text)),
  );
  if (!offerId && format.kind !== "wheel" && names) complain("offerId", "text-names-offer");
  if (format.kind === "wheel") {
    if (!wins) complain("format.slices", "no-winning-slice");
    if (!hasForm) complain("content.ask", "wheel-without-form");
    slices.forEach((slice, index) => {
      if (slice.offerId && !holds(slice.offerId)) complain(`format.slices.${String(index)}.offerId`, "offer-stopped");
    });
  }
  const offerEnds = [offerId, ...slices.map((slice) => slice.offerId)].some((id) => shop?.offers.find((offer) => offer.id === id)?.endsAt);
  if (!schedule.endsAt && !offerEnds) {
    for (const part of ["ask", "done"] as const) {
      content[part].forEach((block: Block, index) => {
        if (block.kind === "countdown") complain(`content.${part}.${String(index)}.label`, "countdown-without-end");
      });
    }
  }
  return problems;
}
