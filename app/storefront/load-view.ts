import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import type * as kit from "./kit";
import type { ViewModule } from "./view";

/**
 * Loads what a touchpoint is shown with, all files at once: its format's own, the kit that every view is built with, and what asks whether
 * its promise holds, where it makes one. Fails when one cannot be had (blocked, offline, unknown format).
 */
export function loadView({ format, offer, bound }: ShownTouchpoint): Promise<[ViewModule, typeof kit]> {
  const names = [format.kind, "kit"];
  if (offer || bound) names.push("truth");
  // By addresses, not by names that the bundler would resolve: they lie beside this script, wherever the shop serves it from.
  return Promise.all(names.map((name) => import(`${here}${name}.js`))) as never;
}

const here = "./attendant-";
