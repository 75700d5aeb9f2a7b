import { ApiVersion } from "@shopify/shopify-app-remix/server";
import { shopify, storage } from "./shopify.server";

/** The shop has no offline session: never installed, or uninstalled. */
export class NotInstalledError extends Error {
  constructor(domain: string) {
    super(`Attendant is not installed in ${domain}`);
    this.name = "NotInstalledError";
  }
}

const timeoutMs = 15_000;

async function offlineToken(domain: string): Promise<string> {
  try {
    // Loads the offline session and refreshes it when it is about to expire.
    const { session } = await shopify.unauthenticated.admin(domain);
    if (session.accessToken) return session.accessToken;
  } catch (error) {
    if (error instanceof Error && error.name === "SessionNotFoundError") throw new NotInstalledError(domain);
    throw error;
  }
  throw new NotInstalledError(domain);
}

/** Makes the next call refresh the token: the platform refused it although its time is not up. */
async function expireToken(domain: string): Promise<void> {
  const session = await storage.loadSession(`offline_${domain}`);
  if (!session?.refreshToken) return;
  session.expires = new Date(0);
  await storage.storeSession(session);
}

/**
 * Sends one Admin GraphQL call for a shop, outside of a merchant's request. A refused token is refreshed once.
 *
 * @returns the response whatever its status; the adapter reads it
 * @throws NotInstalledError, or the network's error
 */
export async function adminGraphql(domain: string, query: string, variables: unknown): Promise<Response> {
  const send = async (): Promise<Response> =>
    fetch(`https://${domain}/admin/api/${ApiVersion.October26}/graphql.json`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Shopify-Access-Token": await offlineToken(domain) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
  const first = await send();
  if (first.status !== 401) return first;
  await expireToken(domain);
  return send();
}
