import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { refuseUserErrors } from "./refuse-user-errors";

const createPixel = `#graphql
  mutation createPixel($pixel: WebPixelInput!) {
    webPixelCreate(webPixel: $pixel) {
      webPixel { id }
      userErrors { code field message }
    }
  }
` as const;

const findPixel = `#graphql
  query findPixel {
    webPixel { id }
  }
` as const;

const updatePixel = `#graphql
  mutation updatePixel($id: ID!, $pixel: WebPixelInput!) {
    webPixelUpdate(id: $id, webPixel: $pixel) {
      webPixel { id }
      userErrors { code field message }
    }
  }
` as const;

/** Registers the web pixel; where it is registered already, brings its settings up to date. */
export async function registerPixel(graphql: AdminGraphql, settings: { shopKey: string; endpoint: string }): Promise<VendorOutcome<null>> {
  const pixel = { settings: JSON.stringify(settings) };
  const created = await callAdmin(graphql, createPixel, { pixel });
  if (!created.ok) return created;
  const errors = created.value.webPixelCreate?.userErrors ?? [];
  if (!errors.some(({ code }) => code === "TAKEN")) return refuseUserErrors(errors) ?? { ok: true, value: null };
  const found = await callAdmin(graphql, findPixel, {});
  if (!found.ok) return found;
  if (!found.value.webPixel) return { ok: false, reason: "try-later", message: "Shopify has a pixel of ours and does not find it" };
  const updated = await callAdmin(graphql, updatePixel, { id: found.value.webPixel.id, pixel });
  if (!updated.ok) return updated;
  return refuseUserErrors(updated.value.webPixelUpdate?.userErrors) ?? { ok: true, value: null };
}
