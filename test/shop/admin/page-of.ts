export interface ListPage<T> {
  rows: T[];
  page: number;
  size: number;
  total: number;
}

const size = 50;

/** One page of a list by the address's `page`, and what `q` searches for in the words of each record. */
export function pageOf<T>(records: readonly T[], url: URL, words: (record: T) => string): ListPage<T> {
  const query = (url.searchParams.get("q") ?? "").trim().toLowerCase();
  const found = query ? records.filter((record) => words(record).toLowerCase().includes(query)) : [...records];
  const page = Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1);
  return { rows: found.slice((page - 1) * size, page * size), page, size, total: found.length };
}
