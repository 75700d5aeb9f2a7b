import { type Params, textOf } from "../http/read-params";

export type CheckoutField = "email" | "lastName" | "address" | "zip" | "city";

export interface CheckoutForm {
  email: string | undefined;
  acceptsMarketing: boolean | undefined;
  discount: string | undefined;
  firstName: string;
  lastName: string;
  address: string;
  zip: string;
  city: string;
  country: string;
}

const line = (params: Params, name: string): string => (textOf(params[name]) ?? "").trim().slice(0, 200);

/** What a shopper wrote into the checkout. A field that was not sent at all stays undefined. */
export function readCheckoutForm(params: Params, country: string): CheckoutForm {
  const asked = line(params, "countryCode");
  return {
    email: params.email === undefined ? undefined : line(params, "email"),
    // An unticked box is not sent by a browser: the hidden field beside it says that it was shown.
    acceptsMarketing:
      params.marketing_shown === undefined ? undefined : params.marketing_opt_in !== undefined && params.marketing_opt_in !== "0",
    discount: params.discount === undefined ? undefined : line(params, "discount"),
    firstName: line(params, "firstName"),
    lastName: line(params, "lastName"),
    address: line(params, "address1"),
    zip: line(params, "postalCode"),
    city: line(params, "city"),
    country: /^[A-Z]{2}$/.test(asked) ? asked : country,
  };
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);

/** Fields that must be mended before the order can be placed. */
export function missingFields(form: CheckoutForm): CheckoutField[] {
  const missing: CheckoutField[] = [];
  if (!isEmail(form.email ?? "")) missing.push("email");
  for (const field of ["lastName", "address", "zip", "city"] as const) if (form[field] === "") missing.push(field);
  return missing;
}
