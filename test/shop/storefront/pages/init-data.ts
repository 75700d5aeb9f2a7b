import { priceCart } from "../cart/cart-json";
import { cartEvent } from "../events/event-shapes";
import type { View } from "../objects/view";

/** `init.data` of pixels. */
export function initData(view: View): Record<string, unknown> {
  const { cart, customer, shop } = view;
  return {
    cart: cart && cart.lines.length > 0 ? cartEvent(priceCart(cart, view), cart.token, cart.attributes, view) : null,
    customer: customer
      ? {
          id: String(customer.id),
          email: customer.email,
          firstName: customer.firstName,
          lastName: customer.lastName,
          phone: customer.phone,
          ordersCount: customer.ordersCount,
        }
      : null,
    shop: {
      name: shop.name,
      myshopifyDomain: shop.domain,
      countryCode: shop.country,
      paymentSettings: { currencyCode: shop.currency },
      storefrontUrl: view.origin,
    },
    purchasingCompany: null,
  };
}
