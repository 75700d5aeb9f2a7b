import type { FeedAnswer } from "~/domain/touchpoints/storefront-calls";
import type { FeedEntry, OpenView } from "../view";
import { appAddress } from "./app-address";
import { askJson } from "./ask-json";
import { content } from "./content";
import { element } from "./element";
import feedCss from "./feed.css?inline";
import { frame } from "./frame";
import { roomBelow } from "./room-below";
import { timeAgo } from "./time-ago";

const mostEntries = 30;

/**
 * A bell in the lower corner with the number of what is new, and a panel with what was sent to this shopper and shown to this browser.
 * The panel is a region after the bell: it does not take the focus, Escape closes it.
 */
export const open: OpenView = (input) => {
  const { container, touchpoint, text, words, on, still, locale, visitorId, sample } = input;
  const doc = container.ownerDocument;
  const side = touchpoint.format.kind === "feed" ? touchpoint.format.side : "end";
  const { host, root } = frame(input, feedCss);
  // The bell itself is nothing new.
  let entries: FeedEntry[] = (input.shownHere?.() ?? []).filter(({ id }) => id !== touchpoint.id);
  const fresh = entries.filter(({ at }) => at > (input.lastClickedAt ?? 0)).length;

  const label = text.label ?? "";
  const count = element(doc, "span", { class: "count", "aria-hidden": "true" }, String(Math.min(fresh, 99)));
  const bell = element(
    doc,
    "button",
    { type: "button", class: "bell", "aria-expanded": "false", "aria-controls": "panel" },
    bellPicture(doc),
    fresh > 0 && count,
  );
  const name = (unread: number): void =>
    bell.setAttribute("aria-label", unread ? `${label}: ${words.unread.replace("{n}", String(unread))}` : label);
  const list = element(doc, "ul", { class: "entries" });
  const state = element(doc, "p", { class: "small", role: "status" });
  const close = (): void => {
    if (panel.hidden) return;
    panel.hidden = true;
    bell.setAttribute("aria-expanded", "false");
    if (panel.contains(root.getRootNode() instanceof Node ? (root.getRootNode() as ShadowRoot).activeElement : null)) bell.focus();
  };
  const panel = element(
    doc,
    "section",
    { id: "panel", class: "panel", "aria-label": label, hidden: true },
    content(doc, input, close).node,
    list,
    state,
  );

  const draw = (): void => {
    const sorted = [...entries].sort((a, b) => b.at - a.at).slice(0, mostEntries);
    list.replaceChildren(
      ...sorted.map(({ at, title, url }) => {
        const line = url ? element(doc, "a", { href: url }, title) : element(doc, "span", {}, title);
        if (url) line.addEventListener("click", () => on.clicked(url));
        return element(
          doc,
          "li",
          {},
          line,
          element(doc, "time", { class: "small", datetime: new Date(at).toISOString() }, timeAgo(at, Date.now(), locale)),
        );
      }),
    );
  };
  const load = async (): Promise<void> => {
    state.textContent = words.busy;
    draw();
    const sent = sample ? await sample.feed() : await askJson<FeedAnswer>(`${appAddress}feed`, { visitorId });
    const items = Array.isArray(sent) ? sent : sent?.ok ? sent.items : null;
    if (items) entries = [...entries.filter(({ id }) => items.every((item) => item.id !== id)), ...items];
    draw();
    state.textContent = items === null ? words.failed : entries.length ? "" : words.feedEmpty;
  };
  let isLoaded = false;
  const show = (): void => {
    panel.hidden = false;
    bell.setAttribute("aria-expanded", "true");
    name(0);
    count.remove();
    on.clicked("open");
    if (!isLoaded) load().catch(() => {});
    isLoaded = true;
  };
  bell.addEventListener("click", () => (panel.hidden ? show() : close()));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  doc.addEventListener("click", beside);
  function beside(event: Event): void {
    if (!event.composedPath().includes(host)) close();
  }

  name(fresh);
  const corner = element(doc, "div", { class: `feed ${side}` }, bell, panel);
  root.append(corner);
  container.append(host);
  const room = still ? 0 : roomBelow(corner);
  if (room) corner.style.bottom = `${room}px`;
  if (still) show();
  return {
    remove: () => {
      doc.removeEventListener("click", beside);
      host.remove();
    },
  };
};

function bellPicture(doc: Document): SVGElement {
  const svg = doc.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = doc.createElementNS("http://www.w3.org/2000/svg", "path");
  const shape = "M5 17h14M6.5 17v-6a5.5 5.5 0 0 1 11 0v6M10 20a2 2 0 0 0 4 0M12 3v2.5";
  for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true" }))
    svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({
    d: shape,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.7",
    "stroke-linecap": "round",
  }))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
