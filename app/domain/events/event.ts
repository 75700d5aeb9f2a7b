/** Where a fact came from; with `sourceId` it makes repeats harmless. */
export type EventSource = "pixel" | "webhook" | "app" | "message" | "sync";

/** Every kind of fact with the shape of its data. Ids are strings, money is minor units. Nothing here carries an address or a code's text. */
export interface EventData {
  page_viewed: { url: string; title?: string; referrer?: string };
  product_viewed: { productId: string; variantId?: string; url?: string };
  collection_viewed: { collectionId: string; url?: string };
  search_submitted: { query: string };
  cart_viewed: { totalCents?: number; currency?: string };
  product_added_to_cart: { productId: string; variantId?: string; quantity: number; priceCents?: number };
  product_removed_from_cart: { productId: string; variantId?: string; quantity: number };
  checkout_started: { checkoutToken: string; totalCents: number; currency: string };
  /** The checkout changed, or got an address. */
  checkout_updated: { checkoutToken: string; totalCents: number; currency: string };
  checkout_completed: { checkoutToken: string; orderId?: string };
  order_placed: { orderId: string; checkoutToken?: string; cartToken?: string; totalCents: number; currency: string };
  order_cancelled: { orderId: string };
  order_fulfilled: { orderId: string };
  order_delivered: { orderId: string };
  order_recovered: { orderId: string; messageId: string; flowId?: string; totalCents: number; currency: string };
  touchpoint_shown: { touchpointId: string; url?: string };
  touchpoint_closed: { touchpointId: string };
  touchpoint_submitted: { touchpointId: string };
  touchpoint_clicked: { touchpointId: string; target?: string };
  /** Which option or number was chosen; never what was written. `again`: it changes an answer that was counted. */
  touchpoint_answered: { touchpointId: string; questionId: string; values: string[]; again?: true };
  /** A shopper met an experiment, in the holdout too. `unit`: what the assignment was drawn by, when it is not the visitor's id. */
  experiment_exposed: { touchpointId: string; experimentId: string; arm: string; unit?: string };
  subscribed: { channel: string; source: string; touchpointId?: string };
  unsubscribed: { channel: string; source: string; messageId?: string };
  code_issued: { offerId: string; sourceKey: string };
  code_used: { offerId: string; orderId: string };
  message_sent: { messageId: string; channel: string; flowId?: string; stepId?: string };
  message_dropped: { messageId: string; channel: string; reason: string; flowId?: string };
  message_clicked: { messageId: string; flowId?: string; link: string };
  message_bounced: { messageId: string };
  /** `scoreBefore`: it changes an answer that was counted with that score. */
  answer_given: { answerId: string; survey: string; score?: number; scoreBefore?: number };
}

export type EventKind = keyof EventData;

/** A fact, before or after it is stored. `at` is the time of the fact itself, so that a repeat has the same key. */
export interface ShopEvent<Kind extends EventKind = EventKind> {
  shopId: number;
  at: Date;
  source: EventSource;
  sourceId: string;
  kind: Kind;
  profileId: string | null;
  visitorId: string | null;
  data: EventData[Kind];
}
