import type { GivenNames } from "./identity";
import { normalEmail } from "./normal-email";
import { normalPhone } from "./normal-phone";

/** What somebody may be known by, as it came. */
export interface WhoIsIt {
  email?: string | null;
  phone?: string | null;
  /** The platform's customer id. */
  externalId?: string | null;
  visitorId?: string | null;
}

/** The names by which a profile can be found, in their stored form. Empty: nobody can be told by them ("call me", a number without its country). */
export function usableNames({ email, phone, externalId, visitorId }: WhoIsIt): GivenNames {
  const names: Record<string, string | null | undefined> = {
    email: normalEmail(email),
    phone: normalPhone(phone),
    customer: externalId,
    visitor: visitorId?.slice(0, 100),
  };
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value));
}
