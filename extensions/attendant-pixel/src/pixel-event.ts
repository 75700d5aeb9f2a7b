import type { PixelEvent } from "~/domain/events/pixel-batch.schema";

/** What Shopify hands to a pixel, as far as we look at it. Any part may be missing. */
export interface ShopifyEvent {
  id?: string;
  clientId?: string;
  timestamp?: string;
  context?: { document?: { location?: { href?: string }; title?: string; referrer?: string } };
  data?: {
    productVariant?: Variant;
    collection?: { id?: string };
    searchResult?: { query?: string };
    cart?: { cost?: { totalAmount?: Money } } | null;
    cartLine?: { merchandise?: Variant; quantity?: number; cost?: { totalAmount?: Money } } | null;
    checkout?: { token?: string | null; totalPrice?: Money | null; currencyCode?: string | null; order?: { id?: string | null } | null };
  };
  customData?: {
    touchpointId?: string;
    visitorId?: string;
    /** What the page of a logged-in customer calls them. */
    shopperId?: string;
    target?: string;
    questionId?: string;
    values?: string[];
    experimentId?: string;
    arm?: string;
    unit?: string;
  };
}

export interface Money {
  amount?: number;
  currencyCode?: string;
}

interface Variant {
  id?: string | null;
  price?: Money;
  product?: { id?: string | null };
}

type Reading<Event> = Event extends PixelEvent ? Pick<Event, "kind" | "data"> : never;

/** Kind and data of an event in our own words, or null when it lacks what it is about. */
export type ReadEvent = (event: ShopifyEvent) => Reading<PixelEvent> | null;
