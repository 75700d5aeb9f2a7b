import type { Block, BlockKind } from "~/domain/touchpoints/block";

/** An empty block of a kind, named so that no other of the touchpoint has its id. */
export function newBlock(kind: BlockKind, taken: string[]): Block {
  let number = 1;
  while (taken.includes(`${kind}-${String(number)}`)) number += 1;
  const id = `${kind}-${String(number)}`;
  switch (kind) {
    case "heading":
    case "text":
      return { id, kind, text: {} };
    case "form":
      return { id, kind, email: true, label: {}, placeholder: {}, button: {}, fields: [], mostFields: 2 };
    case "button":
      return { id, kind, label: {}, url: "/collections/all" };
    case "dismiss":
      return { id, kind, label: {} };
    case "picture":
      return { id, kind, url: "", alt: {}, widthPx: 800, heightPx: 600 };
    case "code":
      return { id, kind };
    case "countdown":
      return { id, kind, label: {} };
    case "products":
      return { id, kind, source: { by: "related" }, mostShown: 3, button: {} };
    case "question":
      return { id, kind, ask: "nps", text: {}, low: {}, high: {}, options: [], button: {} };
    case "video":
      return { id, kind, url: "", label: {}, pictureUrl: null };
    case "spacer":
      return { id, kind, heightPx: 16 };
  }
}
