import type { CheckoutRecord, ShopRecord } from "../../store/types";
import { upsertCustomer } from "../customers/upsert-customer";
import type { ShopWorld } from "../deps";
import { saveCheckout } from "./begin-checkout";
import { type CheckoutForm, isEmail } from "./read-checkout-form";

/** Keeps what the shopper has written so far: from the address on, the checkout belongs to a customer. */
export function saveContact(
  world: ShopWorld,
  shop: Readonly<ShopRecord>,
  checkout: Readonly<CheckoutRecord>,
  form: CheckoutForm,
): Readonly<CheckoutRecord> {
  const acceptsMarketing = form.acceptsMarketing ?? checkout.acceptsMarketing;
  const complete = form.lastName !== "" && form.address !== "" && form.city !== "";
  const shippingAddress = complete
    ? {
        firstName: form.firstName || null,
        lastName: form.lastName,
        address1: form.address,
        city: form.city,
        zip: form.zip,
        country: form.country,
      }
    : checkout.shippingAddress;
  if (!form.email || !isEmail(form.email)) return saveCheckout(world, checkout, { acceptsMarketing, shippingAddress });
  const customer = upsertCustomer(world, shop, {
    email: form.email,
    locale: checkout.locale,
    country: form.country,
    firstName: form.firstName,
    lastName: form.lastName,
    address1: form.address,
    city: form.city,
    zip: form.zip,
    subscribes: acceptsMarketing,
  });
  return saveCheckout(world, checkout, { email: form.email, acceptsMarketing, customerId: customer.id, shippingAddress });
}
