import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { isEmbedOn } from "./is-embed-on";

const mainTheme = `#graphql
  query mainThemeSettings {
    themes(first: 1, roles: [MAIN]) {
      nodes {
        files(filenames: ["config/settings_data.json"], first: 1) {
          nodes {
            body {
              ... on OnlineStoreThemeFileBodyText { content }
            }
          }
        }
      }
    }
  }
` as const;

/** Whether the app embed is on in the theme that shoppers see. */
export async function readEmbedStatus(graphql: AdminGraphql): Promise<VendorOutcome<{ enabled: boolean }>> {
  const outcome = await callAdmin(graphql, mainTheme, {});
  if (!outcome.ok) return outcome;
  const body = outcome.value.themes?.nodes[0]?.files?.nodes[0]?.body;
  const text = body && "content" in body ? body.content : null;
  return { ok: true, value: { enabled: text ? isEmbedOn(text) : false } };
}
