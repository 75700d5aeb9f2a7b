/** What the admin page knows of the shop and the app it frames. */
export interface ShellConfig {
  shop: string;
  handle: string;
  appOrigin: string;
  /** The app's place in the admin: `/store/<handle>/apps/attendant`. */
  base: string;
  frameSrc: string;
  currency: string;
}

/** Reads what the server put into the page. */
export function shellConfig(): ShellConfig {
  return JSON.parse(document.getElementById("shell-config")?.textContent ?? "{}");
}
