import { extensionUid } from "./theme-settings";

/** The type under which a theme's files name an app's block: `shopify://apps/attendant/blocks/inline/0198…`. */
export function appBlockType(app: string, handle: string): string {
  return `shopify://apps/${app}/blocks/${handle}/${extensionUid}`;
}

/** The handle of an app's block from its type; null for the theme's own blocks. */
export function appBlockName(type: string): string | null {
  return /^shopify:\/\/apps\/[^/]+\/blocks\/([\w-]+)(?:\/|$)/.exec(type)?.[1] ?? null;
}
