import type { OrderRecord } from "../../store/types";
import { ImageDrop } from "./drops";
import { inCurrency, inLocale, type View } from "./view";

/** An order as Liquid knows it. Money in hundredths of the market's currency. */
export function orderObject(order: Readonly<OrderRecord>, view: View): Record<string, unknown> {
  return {
    id: order.id,
    name: order.name,
    order_number: order.number,
    email: order.email,
    created_at: order.createdAt,
    cancelled: order.cancelledAt !== null,
    cancelled_at: order.cancelledAt,
    financial_status: order.refundedAt ? "refunded" : "paid",
    fulfillment_status: order.fulfillment ? "fulfilled" : "unfulfilled",
    delivered_at: order.fulfillment?.deliveredAt ?? null,
    subtotal_price: inCurrency(order.subtotal, view),
    line_items_subtotal_price: inCurrency(order.subtotal, view),
    shipping_price: inCurrency(order.shipping, view),
    total_discounts: inCurrency(
      order.discountCodes.reduce((sum, code) => sum + code.amount, 0),
      view,
    ),
    total_price: inCurrency(order.total, view),
    customer_url: `${view.root}/account/orders/${order.checkoutToken ?? order.id}`,
    order_status_url: `/${view.shop.id}/orders/${order.checkoutToken ?? order.id}/authenticate?key=${order.key}`,
    line_items: order.lines.map((line) => {
      const product = view.store.products.get(view.shop.domain, line.productId);
      return {
        title: product ? inLocale(product.title, view) : line.title,
        variant_title: line.variantTitle === "Default Title" ? null : line.variantTitle,
        quantity: line.quantity,
        final_price: inCurrency(line.price, view, true),
        final_line_price: inCurrency(line.price, view, true) * line.quantity,
        url: product ? `${view.root}/products/${product.handle}` : null,
        image: product
          ? new ImageDrop(product.variants.find((one) => one.id === line.variantId)?.image ?? product.image, line.title)
          : null,
        product_id: line.productId,
        variant_id: line.variantId,
      };
    }),
  };
}
