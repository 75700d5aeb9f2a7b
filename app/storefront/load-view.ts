import type { ViewModule } from "./view";

/** Loads the view module of a format, once; null when it cannot be had (blocked, offline, unknown format). */
export async function loadView(views: Record<string, string>, format: string): Promise<ViewModule | null> {
  const address = views[format];
  if (!address) return null;
  try {
    return (await import(address)) as ViewModule;
  } catch {
    return null;
  }
}
