import type { TouchpointFormat } from "./format";
import type { LiveRule } from "./live-rule";
import { liveRules } from "./live-rules";
import { liveTrigger } from "./live-trigger";
import { overlayRoom } from "./overlay-room";
import { roomOf } from "./room-of";
import type { LiveStep } from "./series";
import type { LiveChanges, LiveFormat, LiveTouchpoint } from "./snapshot";
import type { Look, Touchpoint, VariantChanges } from "./touchpoint";

/** A shop's colours where it has chosen some; null leaves the theme's own. */
export type BrandLook = Partial<LiveTouchpoint["look"]>;

/** What the snapshot says beyond the touchpoint's own document. */
export interface LiveFacts {
  brand: BrandLook;
  /** When its offer ends, epoch milliseconds; null: it does not. */
  offerEndsAt: number | null;
  /** Handles of the products it is bound to. */
  boundHandles: string[];
  steps: LiveStep[];
}

/** The rules and the look of a published touchpoint as the snapshot has them: all that sets no limit is left out. */
export function liveTouchpoint(id: string, touchpoint: Touchpoint, { brand, offerEndsAt, boundHandles, steps }: LiveFacts): LiveTouchpoint {
  const { format, triggers, schedule, manners, consent, experiment } = touchpoint;
  const rules = liveRules(touchpoint.targeting, format, steps);
  const ends = [schedule.endsAt ? Date.parse(schedule.endsAt) : null, offerEndsAt].filter((end) => end !== null);
  return {
    id,
    format: liveFormat(format),
    ...(roomOf(format) !== overlayRoom && { room: roomOf(format) }),
    ...(triggers.match === "all" && { match: "all" as const }),
    triggers: triggers.list.map(liveTrigger),
    ...(rules.length > 0 && { rules }),
    ...(schedule.startsAt && { startsAt: Date.parse(schedule.startsAt) }),
    ...(ends.length > 0 && { endsAt: Math.min(...ends) }),
    ...(schedule.weekdays.length > 0 && { weekdays: schedule.weekdays }),
    ...(schedule.hours && { hours: schedule.hours }),
    manners: withoutEmpty(manners),
    ...liveLook(touchpoint.look, brand),
    consent: consent.mode,
    ...(givesOffer(touchpoint) && { offer: true as const }),
    ...(boundHandles.length > 0 && { bound: boundHandles }),
    ...(steps.length > 0 && { steps }),
    ...(experiment && {
      experiment: {
        id: experiment.id,
        holdoutPercent: experiment.holdoutPercent,
        ...(experiment.variants.some(({ changes }) => comesOtherwise(changes, format)) && { early: true as const }),
        variants: experiment.variants.map(({ id: variantId, weight, changes }) => {
          const live = liveChanges(changes, (changed) => liveRules(touchpoint.targeting, changed, steps), brand);
          return { id: variantId, weight, ...(Object.keys(live).length > 0 && { changes: live }) };
        }),
      },
    }),
  };
}

/** Whether a variant comes at another moment, or takes another place, than the touchpoint it belongs to. */
function comesOtherwise(changes: VariantChanges, format: TouchpointFormat): boolean {
  return changes.triggers !== undefined || (changes.format !== undefined && roomOf(changes.format) !== roomOf(format));
}

/** Whether anything in it promises what an offer gives. */
export function givesOffer({ offerId, format }: Pick<Touchpoint, "offerId" | "format">): boolean {
  return offerId !== null || (format.kind === "wheel" && format.slices.some((slice) => slice.offerId !== null));
}

function liveChanges(changes: VariantChanges, rulesOf: (format: TouchpointFormat) => LiveRule[], brand: BrandLook): LiveChanges {
  const { format, triggers, look, content, offerId } = changes;
  return {
    ...(format && { format: liveFormat(format), room: roomOf(format), rules: rulesOf(format) }),
    ...(triggers && { triggers: triggers.list.map(liveTrigger) }),
    ...(triggers?.match === "all" && { match: "all" as const }),
    ...(look && liveLook(look, brand)),
    ...(offerId && { offer: true as const }),
    ...((content || format || offerId !== undefined) && { text: true as const }),
  };
}

function liveLook({ picture, ...look }: Look, brand: BrandLook): Pick<LiveTouchpoint, "look" | "picture"> {
  const mixed = { ...withoutEmpty(brand ?? {}), ...withoutEmpty(look) };
  return { ...(Object.keys(mixed).length > 0 && { look: mixed }), ...(picture && { picture: picture.url }) };
}

function liveFormat(format: TouchpointFormat): LiveFormat {
  switch (format.kind) {
    case "teaser":
      return { kind: "teaser", side: format.side, opens: format.opens };
    case "feed":
      return { kind: "feed", side: format.side };
    case "wheel":
      return { kind: "wheel", slices: format.slices.map(({ id }) => id) };
    case "page":
      return { kind: "page", handle: format.handle };
    default:
      return format;
  }
}

function withoutEmpty<Part extends object>(part: Part): Partial<Part> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => says(value))) as Partial<Part>;
}

function says(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === "all") return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.values(value).some(says);
}
