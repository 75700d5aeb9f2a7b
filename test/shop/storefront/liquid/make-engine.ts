import { join } from "node:path";
import { Liquid } from "liquidjs";
import { registerFilters } from "./filters";
import type { LiquidSource } from "./source";
import { registerTags, type SectionRenderer } from "./tags";

/** LiquidJS made into Shopify's Liquid for one source of files. */
export function makeEngine(source: LiquidSource, sections: SectionRenderer): Liquid {
  const snippets = join(source.dir, "snippets");
  const engine = new Liquid({
    root: [snippets],
    partials: [snippets],
    layouts: [snippets],
    extname: ".liquid",
    relativeReference: false,
    jsTruthy: false,
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: false,
    cache: false,
  });
  registerFilters(engine, source);
  registerTags(engine, sections);
  return engine;
}
