import type { ApiContext } from "./api-context";

export type Resolver = (source: unknown, args: Record<string, unknown>, context: ApiContext) => unknown;

// Method syntax, so that a field may name the arguments it takes.
type Field<T> = { resolve(source: T, args: Record<string, unknown>, context: ApiContext): unknown }["resolve"];

/**
 * The resolvers of one type of the schema, as entries `Type.field`. `T` is what the store's records of that type are;
 * graphql-js hands resolvers whatever the parent returned, which the type system cannot follow.
 */
export function defineType<T>(type: string, fields: Record<string, Field<T>>): [string, Resolver][] {
  return Object.entries(fields).map(([name, field]) => [`${type}.${name}`, field as Resolver]);
}
