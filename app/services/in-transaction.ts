import type { Db, Tx } from "./db";

const attempts = 6;

/**
 * Runs the work in a transaction. When PostgreSQL ends it because it and another one waited for each other, nothing has
 * happened, and it runs again.
 */
export async function inTransaction<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, { maxWait: 30_000, timeout: 30_000 });
    } catch (error) {
      if (attempt === attempts || !wasConflict(error)) throw error;
    }
  }
}

/** Deadlock (40P01) or serialisation failure (40001), as Prisma reports them from typed and from raw queries. */
function wasConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  return code === "P2034" || /40P01|40001|deadlock detected|write conflict/.test(error.message);
}
