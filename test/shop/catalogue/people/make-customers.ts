import type { Store } from "../../store/store";
import type { CustomerRecord, MarketingState } from "../../store/types";
import type { Random } from "../random";
import { type Origin, type OriginName, origins } from "./names";

export interface Crowd {
  shop: string;
  count: number;
  /** How often each origin comes up. */
  mix: Partial<Record<OriginName, number>>;
  now: Date;
}

const day = 86_400_000;
const mailHosts = ["example.com", "example.org", "example.net"] as const;

/** Puts customers into the store who joined over the last two years; their orders are counted later. */
export function makeCustomers(store: Store, crowd: Crowd, random: Random): CustomerRecord[] {
  const names = Object.keys(crowd.mix) as OriginName[];
  const weights = names.map((name) => crowd.mix[name] ?? 0);
  return Array.from({ length: crowd.count }, (_, i): CustomerRecord => {
    const origin: Origin = origins[random.weighted(names, weights)];
    const [first, firstLatin] = random.pick(origin.first);
    const [last, lastLatin] = random.pick(origin.last);
    const [city, zip] = random.pick(origin.cities);
    const joined = new Date(crowd.now.getTime() - random.between(2, 700) * day - random.between(0, day)).toISOString();
    const state = random.weighted<MarketingState>(["SUBSCRIBED", "NOT_SUBSCRIBED", "UNSUBSCRIBED"], [56, 36, 8]);
    return {
      id: store.nextId(),
      shop: crowd.shop,
      email: `${firstLatin}.${lastLatin}${i + 11}@${random.pick(mailHosts)}`,
      phone: null,
      firstName: first,
      lastName: last,
      locale: origin.locale,
      country: origin.country,
      city,
      address1: `${random.pick(origin.streets)} ${random.between(1, 140)}`,
      zip,
      tags: random.chance(0.06) ? ["wholesale"] : random.chance(0.05) ? ["friend"] : [],
      ordersCount: 0,
      totalSpent: 0,
      emailMarketing: { state, level: "SINGLE_OPT_IN", updatedAt: joined },
      createdAt: joined,
      updatedAt: joined,
    };
  });
}
