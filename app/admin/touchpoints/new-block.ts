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
    case "email-form":
      return { id, kind, label: {}, placeholder: {}, button: {} };
    case "button":
      return { id, kind, label: {}, url: "/collections/all" };
    case "dismiss":
      return { id, kind, label: {} };
    case "picture":
      return { id, kind, url: "", alt: {}, widthPx: 800, heightPx: 600 };
    case "code":
      return { id, kind };
  }
}
