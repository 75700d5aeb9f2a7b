import type { Browser } from "~/domain/experiments/browser";
import { Prisma } from "~/generated/prisma/client";

/** Condition on exposures `x`: they are this browser's, or those of the person it belongs to. */
export function ofBrowser({ visitorId, runtimeId, profileId }: Browser): Prisma.Sql {
  // What is not known matches nothing: `= null` is never true.
  return Prisma.sql`(x.visitor_id = ${visitorId}::text or x.runtime_id = ${runtimeId}::text or x.profile_id = ${profileId}::uuid)`;
}
