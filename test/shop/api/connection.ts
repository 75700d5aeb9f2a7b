import { GraphQLError } from "graphql";

export interface ConnectionArgs {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  reverse?: boolean | null;
}

/** By what a list is sorted; the id decides between equals. */
export type SortKey<T> = (item: T) => { value: string | number; id: number };

const mostPerPage = 250;

/**
 * One page of a list in Shopify's shape. A cursor holds the sort value and the id of its item, so that paging neither
 * repeats nor leaves out anything when items come and go meanwhile.
 */
export function connection<T>(items: readonly T[], args: ConnectionArgs, keyOf: SortKey<T>): object {
  const size = pageSize(args);
  const sign = args.reverse ? -1 : 1;
  const sorted = items.map((node) => ({ node, key: keyOf(node) })).sort((a, b) => sign * compare(a.key, b.key));
  const after = args.after ? readCursor(args.after) : null;
  const before = args.before ? readCursor(args.before) : null;
  const inside = sorted.filter(({ key }) => (!after || sign * compare(key, after) > 0) && (!before || sign * compare(key, before) < 0));
  const page = args.last ? inside.slice(-size) : inside.slice(0, size);
  const edges = page.map(({ node, key }) => ({ node, cursor: writeCursor(key) }));
  return {
    edges,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      hasNextPage: args.last ? before !== null : inside.length > page.length,
      hasPreviousPage: args.last ? inside.length > page.length : after !== null && sorted.length > inside.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function pageSize(args: ConnectionArgs): number {
  const size = args.first ?? args.last;
  if (size === null || size === undefined) throw badRequest("you must provide one of first or last");
  if (args.first && args.last) throw badRequest("providing both first and last is not supported");
  if (size > mostPerPage) throw badRequest(`The value ${size} of first or last exceeds the maximum of ${mostPerPage}`);
  return size;
}

function compare(a: { value: string | number; id: number }, b: { value: string | number; id: number }): number {
  if (a.value < b.value) return -1;
  if (a.value > b.value) return 1;
  return a.id - b.id;
}

function writeCursor(key: { value: string | number; id: number }): string {
  return Buffer.from(JSON.stringify({ last_id: key.id, last_value: key.value })).toString("base64");
}

function readCursor(cursor: string): { value: string | number; id: number } {
  try {
    const { last_id, last_value } = JSON.parse(Buffer.from(cursor, "base64").toString("utf8"));
    if (typeof last_id === "number" && (typeof last_value === "string" || typeof last_value === "number"))
      return { value: last_value, id: last_id };
  } catch {
    // Falls through to the error.
  }
  throw badRequest(`Invalid cursor for current pagination sort: ${cursor}`);
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
}
