import type { Store } from "../../store/store";
import type { OrderRecord, ShopRecord } from "../../store/types";
import { orderLinePayload } from "./order-line";
import { addressPayload, type Payload, shopTime } from "./parts";

/** Body of fulfillments/create and fulfillments/update. An order without a fulfilment is a mistake of the caller. */
export function fulfillmentPayload(store: Store, shop: Readonly<ShopRecord>, order: Readonly<OrderRecord>): Payload {
  const { fulfillment } = order;
  if (!fulfillment) throw new Error(`Order ${order.name} has no fulfilment`);
  const tracking = `00340${String(fulfillment.id).slice(-12)}`;
  const trackingUrl = `https://tracking.example/parcel/${tracking}`;
  return {
    id: fulfillment.id,
    order_id: order.id,
    status: "success",
    created_at: shopTime(fulfillment.createdAt, shop),
    service: "manual",
    updated_at: shopTime(fulfillment.updatedAt, shop),
    tracking_company: "DHL",
    shipment_status: fulfillment.deliveredAt ? "delivered" : null,
    location_id: 75_320_049_911,
    origin_address: null,
    email: order.email,
    destination: order.shippingAddress ? addressPayload(order.shippingAddress) : null,
    line_items: order.lines.map((line) => orderLinePayload(store, shop, order, line)),
    tracking_number: tracking,
    tracking_numbers: [tracking],
    tracking_url: trackingUrl,
    tracking_urls: [trackingUrl],
    receipt: {},
    name: `${order.name}.1`,
    admin_graphql_api_id: `gid://shopify/Fulfillment/${fulfillment.id}`,
  };
}
