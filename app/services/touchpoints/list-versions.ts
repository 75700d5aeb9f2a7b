import { listChanges } from "~/domain/touchpoints/list-changes";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { TouchpointVersionView } from "~/domain/touchpoints/touchpoint-view";
import type { Db } from "../db";

/** More are kept; these are what a person looks through. */
const limit = 50;

/** What was published when, the newest first, each with what it has otherwise than the one before. */
export async function listVersions(db: Db, shopId: number, touchpointId: string): Promise<TouchpointVersionView[]> {
  const [row, found] = await Promise.all([
    db.touchpoint.findUnique({ where: { shopId_id: { shopId, id: touchpointId } }, select: { version: true } }),
    db.touchpointVersion.findMany({ where: { shopId, touchpointId }, orderBy: { number: "desc" }, take: limit + 1 }),
  ]);
  // One that a later version of the app cannot read any more is left out.
  const versions = found.flatMap(({ definition, ...rest }) => {
    const parsed = touchpointSchema.safeParse(definition);
    return parsed.success ? [{ ...rest, definition: parsed.data }] : [];
  });
  return versions.slice(0, limit).map(({ number, name, publishedAt, definition }, index) => ({
    number,
    name,
    publishedAt: publishedAt.toISOString(),
    isCurrent: number === row?.version,
    changes: listChanges(versions[index + 1]?.definition ?? null, definition),
    definition,
  }));
}
