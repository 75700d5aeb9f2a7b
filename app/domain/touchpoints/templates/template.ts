import type { LocalText } from "../block";
import type { Touchpoint } from "../touchpoint";

/** A touchpoint that comes ready. Its texts are complete in English, Korean, Thai and Chinese. */
export interface TouchpointTemplate {
  /** Kept in `touchpoints.template`; never changes. */
  id: string;
  name: LocalText;
  /** What it does and for whom, in one sentence to the merchant. */
  purpose: LocalText;
  /** It gives a code: creating it makes or takes the shop's default offer. */
  needsOffer: boolean;
  touchpoint: Touchpoint;
}
