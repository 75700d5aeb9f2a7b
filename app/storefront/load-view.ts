import type * as kit from "./kit";
import type { ViewModule } from "./view";

/**
 * Loads what a format is shown with, both files at once: the kit that every view is built with, and the format's own. Fails when it cannot be
 * had (blocked, offline, unknown format).
 *
 * @param format as in `LiveTouchpoint`, and in the name of its file
 */
export function loadView(format: string): Promise<[ViewModule, typeof kit]> {
  // By addresses, not by names that the bundler would resolve: they lie beside this script, wherever the shop serves it from.
  return Promise.all([format, "kit"].map((name) => import(`${here}${name}.js`))) as Promise<[ViewModule, typeof kit]>;
}

const here = "./attendant-";
