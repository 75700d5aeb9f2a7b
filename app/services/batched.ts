interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Gathers calls: what comes while a round is under way goes together in the next one. In a burst one statement and one commit serve
 * many, and nobody waits when there is none.
 *
 * @param round takes items and gives their results in the same order; all of it happens, or none. One that fails is tried again item
 *   by item, so that one bad item does not take the others with it: an item that was done before must not be done twice
 */
export function batched<Item, Result>(
  round: (items: [Item, ...Item[]]) => Promise<Result[]>,
  mostAtOnce = 100,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isBusy = false;

  const work = async (): Promise<void> => {
    isBusy = true;
    for (let batch = waiting.splice(0, mostAtOnce); batch.length > 0; batch = waiting.splice(0, mostAtOnce)) await settle(batch);
    isBusy = false;
  };

  const settle = async (batch: Waiting<Item, Result>[]): Promise<void> => {
    const [first, ...others] = batch.map(({ item }) => item);
    if (first === undefined) return;
    try {
      const results = await round([first, ...others]);
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const each of batch) await settle([each]);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isBusy) void work();
    });
}
