import { ImageDrop } from "../objects/drops";

export interface SettingDefinition {
  type: string;
  id?: string;
  default?: unknown;
  /** Of a product or collection: the page's own one while nothing is chosen. */
  autofill?: boolean;
}

/** Gives settings the values that Liquid sees: defaults filled in, handles turned into what they name. */
export function typedSettings(
  definitions: readonly SettingDefinition[] | undefined,
  given: Record<string, unknown> | undefined,
  globals: Record<string, unknown>,
): Record<string, unknown> {
  const lookUp = (list: string, handle: unknown): unknown => {
    const found = globals[list];
    return typeof handle === "string" && handle && typeof found === "object" && found !== null
      ? ((found as Record<string, unknown>)[handle] ?? null)
      : null;
  };
  const settings: Record<string, unknown> = {};
  for (const { id, type, default: fallback, autofill } of definitions ?? []) {
    if (!id) continue;
    const value = given?.[id] ?? fallback ?? (type === "checkbox" ? false : type === "text" || type === "richtext" ? "" : null);
    if (type === "product") settings[id] = lookUp("all_products", value) ?? (autofill ? (globals.product ?? null) : null);
    else if (type === "collection") settings[id] = lookUp("collections", value) ?? (autofill ? (globals.collection ?? null) : null);
    else if (type === "link_list") settings[id] = lookUp("linklists", value);
    else if (type === "image_picker")
      settings[id] = typeof value === "string" && value ? new ImageDrop(`/cdn/shop/files/${value.split("/").pop()}`, "") : null;
    else settings[id] = value;
  }
  return settings;
}
