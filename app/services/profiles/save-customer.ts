import type { PlatformCustomer } from "~/domain/shared/platform";
import type { Tx } from "../db";
import { identifyProfile } from "./identify-profile";

/** Keeps what the platform says of a customer. Returns the profile's id. */
export async function saveCustomer(tx: Tx, shopId: number, customer: PlatformCustomer, now: Date): Promise<string> {
  const { externalId, email, phone, firstName, lastName, locale, country, city, tags, changedAt } = customer;
  const facts = { firstName, lastName, locale, country, city, ...(tags.length > 0 ? { tags } : {}) };
  return identifyProfile(tx, shopId, { externalId, email, phone }, facts, now, changedAt);
}
