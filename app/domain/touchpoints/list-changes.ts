import type { Block, BlockKind } from "./block";
import type { FormatKind } from "./format";
import { textsOf } from "./texts-of";
import type { Touchpoint } from "./touchpoint";

/** What is otherwise in a version than in the one before it. */
export type TouchpointChange =
  | { kind: "first" }
  | { kind: "format"; from: FormatKind; to: FormatKind }
  | { kind: "blocks-added"; blocks: BlockKind[] }
  | { kind: "blocks-removed"; blocks: BlockKind[] }
  | { kind: "blocks-moved" }
  | { kind: "texts"; count: number; locales: string[] }
  | {
      kind:
        | "format-settings"
        | "block-settings"
        | "look"
        | "triggers"
        | "targeting"
        | "schedule"
        | "manners"
        | "offer"
        | "bound-products"
        | "consent"
        | "experiment"
        | "goal";
    };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Says what a touchpoint has otherwise than before, the largest first. Both went through the schema. */
export function listChanges(before: Touchpoint | null, after: Touchpoint): TouchpointChange[] {
  if (!before) return [{ kind: "first" }];
  const changes: TouchpointChange[] = [];
  if (before.format.kind !== after.format.kind) changes.push({ kind: "format", from: before.format.kind, to: after.format.kind });
  else if (!same(withoutTexts(before.format), withoutTexts(after.format))) changes.push({ kind: "format-settings" });
  changes.push(...blockChanges(allBlocks(before), allBlocks(after)));
  changes.push(...textChanges(before, after));
  const parts = [
    ["look", "look"],
    ["triggers", "triggers"],
    ["targeting", "targeting"],
    ["schedule", "schedule"],
    ["manners", "manners"],
    ["offerId", "offer"],
    ["boundProductIds", "bound-products"],
    ["consent", "consent"],
    ["experiment", "experiment"],
    ["goal", "goal"],
  ] as const;
  for (const [key, kind] of parts) {
    if (!same(withoutTexts(before[key]), withoutTexts(after[key]))) changes.push({ kind });
  }
  return changes;
}

function allBlocks({ content }: Touchpoint): Block[] {
  return [...content.ask, ...content.done];
}

function blockChanges(before: Block[], after: Block[]): TouchpointChange[] {
  const beforeIds = before.map(({ id }) => id);
  const afterIds = after.map(({ id }) => id);
  const added = after.filter(({ id }) => !beforeIds.includes(id)).map(({ kind }) => kind);
  const removed = before.filter(({ id }) => !afterIds.includes(id)).map(({ kind }) => kind);
  const kept = (ids: string[], others: string[]) => ids.filter((id) => others.includes(id));
  const isChanged = after.some((block) => {
    const earlier = before.find(({ id }) => id === block.id);
    return earlier && !same(withoutTexts(earlier), withoutTexts(block));
  });
  return [
    ...(added.length > 0 ? [{ kind: "blocks-added" as const, blocks: added }] : []),
    ...(removed.length > 0 ? [{ kind: "blocks-removed" as const, blocks: removed }] : []),
    ...(same(kept(beforeIds, afterIds), kept(afterIds, beforeIds)) ? [] : [{ kind: "blocks-moved" as const }]),
    ...(isChanged ? [{ kind: "block-settings" as const }] : []),
  ];
}

/** Texts that both have, said otherwise: found by the block's id, not by its place. */
function textChanges(before: Touchpoint, after: Touchpoint): TouchpointChange[] {
  const earlier = namedTexts(before);
  const locales = new Set<string>();
  let count = 0;
  for (const [name, texts] of namedTexts(after)) {
    const were = earlier.get(name);
    if (!were || same(were, texts)) continue;
    count += 1;
    for (const locale of Object.keys({ ...were, ...texts })) if (were[locale] !== texts[locale]) locales.add(locale);
  }
  return count === 0 ? [] : [{ kind: "texts", count, locales: [...locales] }];
}

function namedTexts(touchpoint: Touchpoint): Map<string, Record<string, string>> {
  const { content } = touchpoint;
  return new Map(
    textsOf({ ...touchpoint, experiment: null }).map(({ path, texts }) => {
      const [, part, index, ...rest] = path.split(".");
      const block = path.startsWith("content.") ? content[part as "ask" | "done"][Number(index)] : undefined;
      return [block ? `${block.id} ${rest.join(".")}` : path, texts];
    }),
  );
}

/** A value with every text by language taken out of it. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !(textKeys.includes(key) && typeof part === "object" && part !== null))
      .map(([key, part]) => [key, withoutTexts(part)]),
  );
}

const textKeys = ["label", "placeholder", "button", "alt", "low", "high", "title", "text"];
