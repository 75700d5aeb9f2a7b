import type { HostChannel } from "./host-channel";

const adminScheme = /^shopify:\/*admin/i;

/** Links and `window.open` that mean the admin or the whole window are handed to the admin page. */
export function leaveFrame(channel: HostChannel): { attach(): void } {
  const realOpen = window.open.bind(window);
  const leave = (url: string): void => channel.send("navigateTop", { url });
  window.open = (url, target, features) => {
    const given = String(url ?? "");
    const address = adminScheme.test(given) ? given : new URL(given, location.href).href;
    if (target === "_top" || target === "_parent" || adminScheme.test(given)) {
      leave(address);
      return null;
    }
    if (target === "_self") {
      location.assign(address);
      return window;
    }
    return realOpen(address, target, features);
  };
  const click = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const toAdmin = adminScheme.test(link.getAttribute("href") ?? "");
    if (!toAdmin && !["_top", "_parent"].includes(link.target)) return;
    event.preventDefault();
    leave(toAdmin ? (link.getAttribute("href") ?? "") : link.href);
  };
  return { attach: () => addEventListener("click", click) };
}
