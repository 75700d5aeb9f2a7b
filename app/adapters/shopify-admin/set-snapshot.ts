import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { refuseUserErrors } from "./refuse-user-errors";

const installation = `#graphql
  query installation {
    currentAppInstallation { id }
  }
` as const;

const setMetafield = `#graphql
  mutation setSnapshot($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      metafields { id }
      userErrors { code field message }
    }
  }
` as const;

const largestBytes = 128 * 1024;

/** Puts the storefront snapshot where the app embed's Liquid reads it: `app.metafields.attendant.snapshot`. */
export async function setSnapshot(graphql: AdminGraphql, body: string): Promise<VendorOutcome<null>> {
  const bytes = Buffer.byteLength(body);
  if (bytes > largestBytes)
    return { ok: false, reason: "never", message: `The snapshot has ${bytes} bytes, the platform takes ${largestBytes}` };
  const owner = await callAdmin(graphql, installation, {});
  if (!owner.ok) return owner;
  const ownerId = owner.value.currentAppInstallation.id;
  const metafield = { ownerId, namespace: "attendant", key: "snapshot", type: "json", value: body };
  const outcome = await callAdmin(graphql, setMetafield, { metafields: [metafield] });
  if (!outcome.ok) return outcome;
  return refuseUserErrors(outcome.value.metafieldsSet?.userErrors) ?? { ok: true, value: null };
}
