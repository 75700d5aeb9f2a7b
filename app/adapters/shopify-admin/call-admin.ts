import type { VendorOutcome } from "~/domain/shared/outcome";
import type { AdminMutations, AdminQueries } from "./admin-api.types";
import { type AdminEnvelope, readEnvelope } from "./read-envelope";
import { readStatus } from "./read-status";

/** Sends one Admin GraphQL call with the shop's token and hands back the HTTP response whatever its status. */
export type AdminGraphql = (query: string, variables: unknown) => Promise<Response>;

type Operations = AdminQueries & AdminMutations;

/**
 * Sends a document and says what came of it: its data, or what the refusal means. A field that the shop has not granted comes back null.
 */
export async function callAdmin<Document extends keyof Operations>(
  graphql: AdminGraphql,
  document: Document,
  variables: Operations[Document]["variables"],
): Promise<VendorOutcome<Operations[Document]["return"]>> {
  let response: Response;
  let envelope: AdminEnvelope<Operations[Document]["return"]>;
  try {
    response = await graphql(document, variables);
    const refusal = readStatus(response);
    if (refusal) return refusal;
    envelope = await response.json();
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    if (reason.name === "NotInstalledError") return { ok: false, reason: "not-installed", message: reason.message };
    return { ok: false, reason: "try-later", message: `Shopify could not be reached: ${causeOf(reason)}` };
  }
  return readEnvelope(envelope);
}

/** fetch says only "fetch failed"; why stands in its cause. */
function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
