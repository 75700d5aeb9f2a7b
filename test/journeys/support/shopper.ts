import { randomUUID } from "node:crypto";
import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { LocalShop } from "../../shop/local-shop";
import { type Answer, type RequestOptions, sendRequest } from "./send-request";

/** A person on the storefront, by the requests that a browser would send. */
export interface Shopper {
  /** Puts a product in the cart. */
  add(variantId: number, quantity?: number): Promise<void>;
  /** Begins the checkout and leaves an address there. @returns the checkout's path */
  leaveAddress(email: string, options?: { subscribe?: boolean }): Promise<string>;
  /** Pays a checkout. @returns the order's id */
  pay(checkout: string, email: string): Promise<number>;
  /** Sends a popup's form. */
  subscribe(touchpointId: string, email: string): Promise<SubmissionAnswer>;
  /** Asks how a pending code comes along. */
  askForCode(ticket: string): Promise<unknown>;
}

const address = { lastName: "Vogel", address1: "Gartenweg 2", postalCode: "10437", city: "Berlin", countryCode: "DE" };

/** @param domain the shop's */
export function makeShopper(shop: LocalShop, domain: string): Shopper {
  const origin = new URL(shop.urls.storefront.replace(/\/\/[^.]+/, `//${domain.split(".")[0]}`)).origin;
  const visitorId = randomUUID();
  const jar = new Map<string, string>();
  const visit = async (path: string, options: RequestOptions = {}): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await sendRequest(origin + path, { ...options, headers: { ...(cookie && { cookie }), ...options.headers } });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    if (answer.status >= 400) throw new Error(`${path} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
    return answer;
  };
  return {
    async add(id, quantity = 1) {
      await visit("/cart/add.js", { json: { id, quantity } });
    },
    async leaveAddress(email, { subscribe = false } = {}) {
      const checkout = (await visit("/checkout")).headers.location ?? "";
      const wish: Record<string, string> = subscribe ? { marketing_shown: "1", marketing_opt_in: "1" } : {};
      await visit(checkout, { form: { action: "contact", email, ...wish } });
      return checkout;
    },
    async pay(checkout, email) {
      await visit(checkout, { form: { action: "pay", email, firstName: "Mia", ...address } });
      const order = shop.store.checkouts.get(domain, checkout.split("/").at(-1) ?? "")?.orderId;
      if (!order) throw new Error(`${checkout} was not paid`);
      return order;
    },
    async subscribe(touchpointId, email) {
      const form = { touchpointId, submissionId: randomUUID(), visitorId, email, consent: true, locale: "en", url: `${origin}/`, trap: "" };
      return JSON.parse((await visit("/apps/attendant/subscribe", { json: form })).body) as SubmissionAnswer;
    },
    async askForCode(ticket) {
      return JSON.parse((await visit("/apps/attendant/code", { json: { ticket } })).body) as unknown;
    },
  };
}
