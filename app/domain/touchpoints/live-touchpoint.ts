import type { LiveTouchpoint } from "./snapshot";
import type { Targeting } from "./targeting";
import type { Touchpoint } from "./touchpoint";

/** A shop's colours where it has chosen some; null leaves the theme's own. */
export type BrandLook = Partial<LiveTouchpoint["look"]>;

/** The rules and the look of a published touchpoint as the snapshot has them: all that sets no limit is left out. */
export function liveTouchpoint(id: string, touchpoint: Touchpoint, brand: BrandLook = {}): LiveTouchpoint {
  const { format, triggers, schedule, manners, consent } = touchpoint;
  const { picture, ...look } = touchpoint.look;
  const targeting = withoutEmpty(touchpoint.targeting) as Partial<Targeting>;
  const mixed = { ...withoutEmpty(brand), ...withoutEmpty(look) };
  return {
    id,
    format,
    ...(triggers.match === "all" && { match: "all" as const }),
    triggers: triggers.list,
    ...(Object.keys(targeting).length > 0 && { targeting }),
    ...(schedule.startsAt && { startsAt: Date.parse(schedule.startsAt) }),
    ...(schedule.endsAt && { endsAt: Date.parse(schedule.endsAt) }),
    ...(schedule.weekdays.length > 0 && { weekdays: schedule.weekdays }),
    ...(schedule.hours && { hours: schedule.hours }),
    manners: withoutEmpty(manners),
    ...(Object.keys(mixed).length > 0 && { look: mixed }),
    ...(picture && { picture: picture.url }),
    consent: consent.mode,
  };
}

function withoutEmpty<Part extends object>(part: Part): Partial<Part> {
  const says = (value: unknown) =>
    value !== null && value !== undefined && value !== false && value !== "all" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(part).filter(([, value]) => says(value))) as Partial<Part>;
}
