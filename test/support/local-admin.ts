import { fileURLToPath } from "node:url";
import type { AdminGraphql } from "~/adapters/shopify-admin/call-admin";
import { makeAdminExecutor } from "../shop/api/execute-admin-query";
import { readAppConfig } from "../shop/api/read-app-config";
import { seedStore } from "../shop/catalogue/seed-store";
import { makeClock } from "../shop/clock";
import { openStore } from "../shop/store/open-store";
import type { Store } from "../shop/store/store";

export interface LocalAdmin {
  store: Store;
  /** The Admin API of a shop of the local shop, without a network between. */
  graphql(domain: string): AdminGraphql;
  /** How often each operation was called. */
  calls: Map<string, number>;
}

/** The local shop's Admin API over a seeded store in memory: Shopify's real schema, real scopes. */
export function openLocalAdmin({ customers = 30, days = 20 } = {}): LocalAdmin {
  const store = openStore(":memory:");
  seedStore(store, { now: new Date("2026-11-17T09:00:00.000Z"), seed: 7, customers, days });
  const config = readAppConfig(fileURLToPath(new URL("../../shopify.app.toml", import.meta.url)));
  const prepare = makeAdminExecutor();
  const calls = new Map<string, number>();
  const graphql =
    (domain: string): AdminGraphql =>
    async (query, variables) => {
      const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? "";
      calls.set(name, (calls.get(name) ?? 0) + 1);
      const shop = store.shop(domain);
      if (!shop) return new Response(null, { status: 404 });
      const context = { shop, store, clock: makeClock(), config, apiKey: "key", scopes: config.scopes, announce: () => {} };
      const result = await prepare({ query, variables: variables as Record<string, unknown> }, context).run();
      return Response.json(result);
    };
  return { store, graphql, calls };
}
