import { adminUrl } from "./admin-url";
import type { HostChannel } from "./host-channel";

/** Links and `window.open` that mean the admin or the whole window are handed to the admin page. */
export function leaveFrame(channel: HostChannel, adminOrigin: string, shop: () => string | undefined): { attach(): void } {
  const realOpen = window.open.bind(window);
  window.open = (url, target, features) => {
    const href = String(url ?? "");
    const address = adminUrl(href, adminOrigin, shop()) ?? new URL(href, location.href).href;
    if (target === "_top" || target === "_parent") {
      channel.send("navigateTop", { url: address });
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
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || link.target === "_blank") return;
    const admin = adminUrl(link.getAttribute("href") ?? "", adminOrigin, shop());
    if (!admin && !["_top", "_parent"].includes(link.target)) return;
    event.preventDefault();
    channel.send("navigateTop", { url: admin ?? link.href });
  };
  return { attach: () => addEventListener("click", click) };
}
