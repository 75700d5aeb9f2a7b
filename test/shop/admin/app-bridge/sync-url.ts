import type { HostChannel } from "./host-channel";

/** The admin's address follows the app's: path, query and hash, through every kind of navigation. */
export function syncUrl(channel: HostChannel): { attach(): void } {
  const tell = (): void => channel.send("url", { path: location.pathname, search: location.search, hash: location.hash });
  for (const name of ["pushState", "replaceState"] as const) {
    const real = history[name].bind(history);
    history[name] = (...args: Parameters<History["pushState"]>) => {
      real(...args);
      tell();
    };
  }
  return {
    attach() {
      addEventListener("popstate", tell);
      addEventListener("hashchange", tell);
      tell();
    },
  };
}
