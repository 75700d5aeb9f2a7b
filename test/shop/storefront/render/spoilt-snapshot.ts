import type { MetafieldRecord } from "../../store/types";
import type { StorefrontModes } from "../modes";

const read = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** The app's snapshot made missing, old or broken; every other metafield as it is. Broken stays JSON, since Shopify takes no other. */
export function spoiltSnapshot(
  field: Readonly<MetafieldRecord>,
  how: Exclude<StorefrontModes["snapshot"], "ok">,
): Readonly<MetafieldRecord>[] {
  if (field.key !== "snapshot") return [field];
  if (how === "missing") return [];
  const value = read(field.value);
  const spoilt =
    how === "old"
      ? { ...value, v: 0 }
      : { ...value, zone: 7, manners: null, list: [null, 3, { id: null }, { id: "x", trigger: "never", format: [] }], text: "no text" };
  return [{ ...field, value: JSON.stringify(spoilt) }];
}
