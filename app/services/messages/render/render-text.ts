import { Liquid } from "liquidjs";

const longestTemplate = 10_000;
const longestOutput = 5_000;
/**
 * Milliseconds that one text may take, and the memory units it may hold: far above any honest text. The clock also runs while a busy machine
 * does other things, so a text that runs out of time gets a second chance.
 */
const limits = { renderLimit: 1000, memoryLimit: 200_000, parseLimit: longestTemplate };

/** What a text may take when it is published, on a machine that does nothing else. */
const patience = { renderLimit: 50, tries: 3 };

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

/**
 * Why a text cannot be published: it is no template, or it takes longer than any honest text. Null when it can.
 *
 * @param sample values as a shopper's mail would have them
 */
export function textProblem(template: string, sample: Record<string, unknown>): string | null {
  let problem: string | null = null;
  for (let tries = 0; tries < patience.tries; tries++) {
    problem = attempt(template, sample, patience.renderLimit).problem;
    if (!problem?.includes("render limit")) return problem;
  }
  return problem;
}

function attempt(template: string, values: Record<string, unknown>, renderLimit = limits.renderLimit): RenderedText {
  try {
    return { text: engine.renderSync(parse(template), values, { renderLimit }), problem: null };
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
  return text
    .replace(/[^\P{Cc}\n]/gu, "")
    .trim()
    .slice(0, longestOutput);
}
