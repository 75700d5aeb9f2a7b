import type { Block } from "../block";
import { say } from "./say";

type Four = Parameters<typeof say>;

/** Blocks that are one line of words, in English, Korean, Thai and Chinese. */
export const line = {
  heading: (id: string, ...words: Four): Block => ({ id, kind: "heading", text: say(...words) }),
  text: (id: string, ...words: Four): Block => ({ id, kind: "text", text: say(...words) }),
  button: (id: string, url: string, ...words: Four): Block => ({ id, kind: "button", label: say(...words), url }),
  dismiss: (id: string, ...words: Four): Block => ({ id, kind: "dismiss", label: say(...words) }),
};
