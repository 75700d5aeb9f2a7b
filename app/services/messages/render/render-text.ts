import { Liquid } from "liquidjs";

const longestTemplate = 10_000;
const longestOutput = 5_000;
/**
 * Milliseconds that one text may take, and the memory units it may hold: far above any honest text. The clock also runs while a busy machine
 * does other things, so a text that runs out of time gets a second chance.
 */
const limits = { renderLimit: 1000, memoryLimit: 200_000, parseLimit: longestTemplate };

/** Merchants' texts: no files, no includes, no prototype, no HTML; values are data and never read as templates. */
const engine = new Liquid({ templates: {}, ownPropertyOnly: true, strictFilters: true, ...limits });
for (const tag of ["include", "render", "layout", "block", "tablerow"]) delete engine.tags[tag];

/** Parsed once per text: there are few texts and many shoppers. */
const parsed = new Map<string, ReturnType<Liquid["parse"]>>();
const mostKept = 2000;

export interface RenderedText {
  text: string;
  /** Why the text stands as it was written, tags and all. */
  problem: string | null;
}

/** Fills a merchant's text. A text that does not work is given back as it is: better a stray bracket than no mail. */
export function renderText(template: string, values: Record<string, unknown>): RenderedText {
  const first = attempt(template, values);
  const { text, problem } = first.problem?.includes("render limit") ? attempt(template, values) : first;
  return { text: tidy(text), problem };
}

/** Why a text cannot be a template; null when it can. */
export function textProblem(template: string): string | null {
  try {
    parse(template);
    return null;
  } catch (error) {
    return firstLine(error);
  }
}

function attempt(template: string, values: Record<string, unknown>): RenderedText {
  try {
    return { text: engine.renderSync(parse(template), values), problem: null };
  } catch (error) {
    return { text: template, problem: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? message;
}

function parse(template: string): ReturnType<Liquid["parse"]> {
  const known = parsed.get(template);
  if (known) return known;
  const made = engine.parse(template);
  if (parsed.size >= mostKept) parsed.clear();
  parsed.set(template, made);
  return made;
}

function tidy(text: string): string {
  // Control characters have no place in a mail, and least of all in its head.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").trim().slice(0, longestOutput);
}
