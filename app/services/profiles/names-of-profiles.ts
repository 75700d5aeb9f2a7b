import { fullName } from "~/domain/profiles/full-name";
import type { Tx } from "../db";

/** Name of each profile, its address where no name is known, else an empty text. */
export async function namesOfProfiles(tx: Tx, shopId: number, ids: string[]): Promise<Map<string, string>> {
  const profiles = await tx.profile.findMany({
    where: { shopId, id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true, email: true },
  });
  return new Map(profiles.map(({ id, email, ...name }) => [id, fullName(name) || (email ?? "")]));
}
