import type { FeedAnswer } from "~/domain/touchpoints/storefront-calls";
import type { FeedEntry, OpenView, ViewInput } from "../view";
import { appAddress } from "./app-address";
import { askJson } from "./ask-json";
import { content } from "./content";
import { element } from "./element";
import feedCss from "./feed.css?inline";
import { formDoor } from "./form-door";
import { frame } from "./frame";
import { roomBelow } from "./room-below";
import smallCss from "./small.css?inline";
import { timeAgo } from "./time-ago";

const mostEntries = 30;

/** What this browser was shown on the shop's pages. */
function shownHere({ visitor, touchpoints }: ViewInput): FeedEntry[] {
  return Object.entries(visitor.memory().touchpoints).flatMap(([id, { shownAt: at }]) => {
    const heading = touchpoints[id]?.ask.find((block) => block.kind === "heading");
    return heading && at ? [{ id, at, title: heading.text, url: null, code: null }] : [];
  });
}

/**
 * A bell in the lower corner with the number of what is new, and a panel with what was sent to this shopper and shown to this browser.
 * The panel is a region after the bell: it does not take the focus, Escape closes it.
 */
export const open: OpenView = (input) => {
  const { container, touchpoint, text, words, on, preview, page, visitor } = input;
  const doc = container.ownerDocument;
  const side = touchpoint.format.kind === "feed" ? touchpoint.format.side : "end";
  const { host, root } = frame(input, smallCss + feedCss);
  const door = preview?.form ?? formDoor(input);
  // The bell itself is nothing new.
  let entries = shownHere(input).filter(({ id }) => id !== touchpoint.id);
  const clickedAt = visitor.memory().touchpoints[touchpoint.id]?.clickedAt ?? 0;
  const fresh = entries.filter(({ at }) => at > clickedAt).length;

  const label = text.label ?? "";
  const count = element("span", { class: "count", "aria-hidden": "true" }, String(Math.min(fresh, 99)));
  const bell = element(
    "button",
    { type: "button", class: "bell", "aria-expanded": "false", "aria-controls": "panel" },
    bellPicture(),
    fresh > 0 && count,
  );
  const name = (unread: number): void =>
    bell.setAttribute("aria-label", unread ? `${label}: ${words.unread.replace("{n}", String(unread))}` : label);
  const list = element("ul", { class: "entries" });
  const state = element("p", { class: "small", role: "status" });
  const close = (): void => {
    if (panel.hidden) return;
    panel.hidden = true;
    bell.setAttribute("aria-expanded", "false");
    if (panel.contains(root.getRootNode() instanceof Node ? (root.getRootNode() as ShadowRoot).activeElement : null)) bell.focus();
  };
  const panel = element(
    "section",
    { id: "panel", class: "panel", "aria-label": label, hidden: "" },
    content(input, close).stack,
    list,
    state,
  );

  const draw = (): void => {
    const sorted = [...entries].sort((a, b) => b.at - a.at).slice(0, mostEntries);
    list.replaceChildren(
      ...sorted.map(({ at, title, url, code }) => {
        const link = (href: string, label: string, what: string) => element("a", { href, click: () => on("clicked", what) }, label);
        return element(
          "li",
          {},
          url ? link(url, title, url) : element("span", {}, title),
          code && element("p", { class: "own" }, element("b", { dir: "ltr" }, code), link(door.applyUrl(code), words.apply, "apply")),
          element("time", { class: "small", datetime: new Date(at).toISOString() }, timeAgo(at, Date.now(), page.locale)),
        );
      }),
    );
  };
  const load = async (): Promise<void> => {
    state.textContent = words.busy;
    draw();
    const sent = preview ? await preview.sample.feed() : await askJson<FeedAnswer>(`${appAddress}feed`, { visitorId: visitor.memory().id });
    const items = Array.isArray(sent) ? sent : sent?.ok ? sent.items : null;
    if (items) entries = [...entries.filter(({ id }) => items.every((item) => item.id !== id)), ...items];
    draw();
    // Who could not be reached is asked again, the next time that the panel is opened.
    isLoaded = items !== null;
    state.textContent = items === null ? words.failed : entries.length ? "" : words.feedEmpty;
  };
  let isLoaded = false;
  const show = (): void => {
    panel.hidden = false;
    bell.setAttribute("aria-expanded", "true");
    name(0);
    count.remove();
    on("clicked", "open");
    if (isLoaded) return;
    isLoaded = true;
    load().catch(() => {});
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
  const corner = element("div", { class: `feed ${side}` }, bell, panel);
  root.append(corner);
  const room = preview ? 0 : roomBelow(corner);
  if (room) corner.style.bottom = `${room}px`;
  if (preview) show();
  return {
    remove: () => {
      doc.removeEventListener("click", beside);
      host.remove();
    },
  };
};

function bellPicture(): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
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
