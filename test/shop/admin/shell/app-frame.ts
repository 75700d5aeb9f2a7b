import { drawTitle, type TitleBar } from "./draw-title";
import { element } from "./element";
import { type PickerOptions, pickResources } from "./pick-resources";
import { makeSaveBar, type SaveBar } from "./save-bar";
import type { ShellConfig } from "./shell-config";
import { showToast, type Toast } from "./show-toast";

interface Message {
  localShopAdmin?: true;
  id?: number;
  type: string;
  payload: never;
}

const ownParameters = ["embedded", "hmac", "host", "id_token", "locale", "session", "shop", "timestamp", "shopify-reload", "appLoadId"];

/** Lets the framed app speak with the admin: token, navigation, bars, toasts, pickers. */
export function frameApp(frame: HTMLIFrameElement, config: ShellConfig): void {
  const post = (message: object): void => frame.contentWindow?.postMessage({ localShopAdmin: true, ...message }, config.appOrigin);
  const tell = (type: string, payload: object): void => post({ type, payload });
  const press = (owner: number, index: number): void => tell("press", { owner, index });
  const saveBar = makeSaveBar(press, (save) => tell("formSaveBar", { save }));
  const askServer = async (path: string): Promise<unknown> => {
    const response = await fetch(`/internal/${path}?shop=${encodeURIComponent(config.shop)}`);
    if (!response.ok) throw new Error(`The admin could not answer ${path}`);
    return response.json();
  };
  const leaveTo = async (url: string): Promise<void> => {
    if (await saveBar.confirmLeave()) location.href = url.replace(/^shopify:\/*admin\/?/i, `/store/${config.handle}/`);
  };
  let titleOwner = 0;

  const handlers: Record<string, (payload: never) => unknown> = {
    idToken: () => askServer("id-token"),
    user: () => ({ accountAccess: "Full access", id: 42, name: "Robin Ames", email: "robin@example.com" }),
    scopes: () => askServer("scopes"),
    extensions: () => askServer("extensions"),
    nav: (links: { href: string; label: string }[]) =>
      drawNav(links, config, saveBar.confirmLeave.bind(saveBar), (href) => tell("navigate", { href })),
    title: (bar: TitleBar) => {
      // Of two pages in a change-over the older one must not take the newer one's title away.
      if (bar.title === null && bar.owner !== titleOwner) return;
      titleOwner = bar.owner;
      drawTitle(bar, press);
    },
    saveBar: (bar: SaveBar | null) => saveBar.draw(bar),
    confirmLeave: () => saveBar.confirmLeave(),
    toast: (toast: Toast) =>
      showToast(toast, { action: () => tell("toastAction", { id: toast.id }), dismiss: () => tell("toastDismiss", { id: toast.id }) }),
    toastHide: ({ id }: { id: string }) => document.getElementById(id)?.remove(),
    loading: (on: boolean) => document.body.classList.toggle("loading", on),
    url: (at: { path: string; search: string; hash: string }) => {
      const query = new URLSearchParams(at.search);
      for (const name of ownParameters) query.delete(name);
      const search = query.size > 0 ? `?${query}` : "";
      const path = at.path.startsWith("/auth/") ? "" : at.path === "/" ? "" : at.path;
      history.replaceState(null, "", `${config.base}${path}${search}${at.hash}`);
      markNav(at.path);
      document.body.classList.remove("starting");
    },
    navigateTop: ({ url }: { url: string }) => leaveTo(url),
    resourcePicker: (options: PickerOptions) => pickResources(options, config),
  };
  addEventListener("message", async (event: MessageEvent<Message | undefined>) => {
    if (event.origin !== config.appOrigin || event.source !== frame.contentWindow || !event.data?.localShopAdmin) return;
    const { id, type, payload } = event.data;
    try {
      const handler = handlers[type];
      if (!handler) throw new Error(`The local shop's admin has no "${type}"`);
      const answer = await handler(payload);
      if (id !== undefined) post({ answers: id, payload: answer ?? null });
    } catch (error) {
      console.error(error);
      if (id !== undefined) post({ answers: id, error: String(error instanceof Error ? error.message : error) });
    }
  });
  // Leaving by the admin's own links is held like the app's.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || link.target === "_blank" || !document.body.classList.contains("unsaved") || link.closest("#app-nav")) return;
    event.preventDefault();
    void leaveTo(link.href);
  });
  frame.addEventListener("load", () => document.body.classList.remove("starting")); // Also when what came is not the app.
  frame.src = config.frameSrc + location.hash;
}

function drawNav(
  links: { href: string; label: string }[],
  config: ShellConfig,
  confirmLeave: () => Promise<boolean>,
  go: (href: string) => void,
): void {
  const nav = document.getElementById("app-nav");
  nav?.replaceChildren(
    ...links.map(({ href, label }) => {
      const link = element("a", { href: `${config.base}${href}` }, label);
      link.dataset.path = new URL(href, location.origin).pathname;
      link.addEventListener("click", async (event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        document.body.classList.remove("nav-open");
        if (await confirmLeave()) go(href);
      });
      return element("li", {}, link);
    }),
  );
  markNav(location.pathname.slice(config.base.length) || "/");
}

/** Marks the entry whose path is the longest beginning of the app's path. */
function markNav(path: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("#app-nav a")];
  const fits = links.filter(({ dataset }) => path === dataset.path || path.startsWith(`${dataset.path}/`));
  const app = document.querySelector("a.open");
  const best = fits.sort((a, b) => (b.dataset.path ?? "").length - (a.dataset.path ?? "").length)[0];
  for (const link of links) {
    if (link === best) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  // The app's first page has no entry of its own: the app itself is where one is.
  if (best) app?.removeAttribute("aria-current");
  else app?.setAttribute("aria-current", "page");
}
