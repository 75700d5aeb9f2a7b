import { fullName } from "~/domain/profiles/full-name";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import type { Profile } from "~/generated/prisma/client";

/** A stored profile as a row of a list. */
export function profileRow(profile: Profile): ProfileRow {
  return {
    id: profile.id,
    name: fullName(profile),
    email: profile.email,
    phone: profile.phone,
    country: profile.country,
    city: profile.city,
    ordersCount: profile.ordersCount,
    totalSpentCents: Number(profile.totalSpent),
    emailConsent: profile.emailConsent,
    suppressed: profile.suppressed,
    lastSeenAt: profile.lastSeenAt.toISOString(),
  };
}
