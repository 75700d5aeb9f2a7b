const batch = 5000;

/** Deletes many rows a few at a time, so that no statement holds locks for long. */
export async function deleteInBatches(deleteSome: (limit: number) => Promise<number>): Promise<void> {
  while ((await deleteSome(batch)) === batch);
}
