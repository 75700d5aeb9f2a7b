import type * as kit from "./kit";
import type { ViewModule } from "./view";

/** What stands beside this script: the kit that every view is built with, and one file for each format. */
export interface LoadedView extends ViewModule {
  kit: typeof kit;
}

/**
 * Loads what a format is shown with, both files at once. Fails when it cannot be had (blocked, offline, unknown format).
 *
 * @param format as in `LiveTouchpoint`, and in the name of its file
 */
export async function loadView(format: string): Promise<LoadedView> {
  // By addresses, not by names that the bundler would resolve: they lie beside this script, wherever the shop serves it from.
  const [view, loaded] = await Promise.all([format, "kit"].map((name) => import(`${here}${name}.js`)));
  return { ...(view as ViewModule), kit: loaded as typeof kit };
}

const here = "./attendant-";
