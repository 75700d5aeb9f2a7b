import type { PersonFacts } from "~/domain/events/platform-notice";
import type { PlatformOrder } from "~/domain/shared/platform";

/** An order as a delivery or a page of the sync says it is. */
export interface SaidOrder {
  order: PlatformOrder;
  person: PersonFacts;
  acceptsMarketing: boolean;
}
