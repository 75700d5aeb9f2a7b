import { toMinorUnits } from "~/domain/shared/minor-units";
import { pageAddress } from "./page-address";
import type { Money, ReadEvent, ShopifyEvent } from "./pixel-event";
import { plainId } from "./plain-id";

const cents = (money: Money | null | undefined): number | undefined =>
  money?.amount === undefined || !money.currencyCode ? undefined : toMinorUnits(money.amount, money.currencyCode);

const urlOf = ({ context }: ShopifyEvent): string | undefined => pageAddress(context?.document?.location?.href);

const checkoutOf = ({ data }: ShopifyEvent) => {
  const { token, totalPrice, currencyCode } = data?.checkout ?? {};
  const currency = currencyCode ?? totalPrice?.currencyCode;
  return token && currency ? { checkoutToken: token, totalCents: cents({ currencyCode: currency, ...totalPrice }) ?? 0, currency } : null;
};

const lineOf = ({ data }: ShopifyEvent) => {
  const { merchandise, quantity = 1 } = data?.cartLine ?? {};
  const productId = plainId(merchandise?.product?.id);
  return productId ? { productId, variantId: plainId(merchandise?.id), quantity } : null;
};

/** Shopify's standard events that we keep, each with how it is read. */
export const standardEvents: Record<string, ReadEvent> = {
  page_viewed: (event) => {
    const url = urlOf(event);
    const { title, referrer } = event.context?.document ?? {};
    return url ? { kind: "page_viewed", data: { url, title: title?.slice(0, 300), referrer: pageAddress(referrer) } } : null;
  },
  product_viewed: (event) => {
    const productId = plainId(event.data?.productVariant?.product?.id);
    const variantId = plainId(event.data?.productVariant?.id);
    return productId ? { kind: "product_viewed", data: { productId, variantId, url: urlOf(event) } } : null;
  },
  collection_viewed: (event) => {
    const collectionId = plainId(event.data?.collection?.id);
    return collectionId ? { kind: "collection_viewed", data: { collectionId, url: urlOf(event) } } : null;
  },
  search_submitted: ({ data }) => {
    const query = data?.searchResult?.query;
    return query ? { kind: "search_submitted", data: { query: query.slice(0, 300) } } : null;
  },
  cart_viewed: ({ data }) => {
    const total = data?.cart?.cost?.totalAmount;
    return { kind: "cart_viewed", data: { totalCents: cents(total), currency: total?.currencyCode } };
  },
  product_added_to_cart: (event) => {
    const line = lineOf(event);
    return line && { kind: "product_added_to_cart", data: { ...line, priceCents: cents(event.data?.cartLine?.merchandise?.price) } };
  },
  product_removed_from_cart: (event) => {
    const line = lineOf(event);
    return line && { kind: "product_removed_from_cart", data: line };
  },
  checkout_started: (event) => {
    const checkout = checkoutOf(event);
    return checkout && { kind: "checkout_started", data: checkout };
  },
  checkout_contact_info_submitted: (event) => {
    const checkout = checkoutOf(event);
    return checkout && { kind: "checkout_updated", data: checkout };
  },
  checkout_completed: ({ data }) => {
    const { token, order } = data?.checkout ?? {};
    return token ? { kind: "checkout_completed", data: { checkoutToken: token, orderId: plainId(order?.id) } } : null;
  },
};
