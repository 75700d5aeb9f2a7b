import { lathe, type Profile } from "../lathe";
import { shadow } from "../scene";
import type { Placed } from "./shape";

const raw = "#c9a27d";

/** Moves a profile written from the foot upwards (heights above the table) to where the thing stands. */
export const at = (y: number, profile: Profile): Profile => profile.map(([w, h]) => [w, y - h]);

/** A thrown pot: raw clay at the foot, glaze above. */
export const pot =
  (halfWidth: number, profile: Profile, options: { open?: number; inside?: string; glazeTo?: number; speckled?: boolean } = {}) =>
  ({ cx, y, fill, room }: Placed): string =>
    shadow(cx, halfWidth, y, room) +
    lathe({
      cx,
      profile: at(y, profile),
      fill: raw,
      glaze: { fill, to: y - (options.glazeTo ?? 46) },
      open: options.open,
      inside: options.inside,
      speckled: options.speckled,
    });
