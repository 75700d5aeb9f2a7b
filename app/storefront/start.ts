import { type Decision, decide } from "~/domain/touchpoints/decide";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import type { Reason } from "~/domain/touchpoints/reason";
import { overlayRoom, roomOf } from "~/domain/touchpoints/room-of";
import { nextWake } from "./next-wake";
import type { PageData } from "./page-data";
import { readPageFacts } from "./read-page-facts";
import { showTouchpoint } from "./show-touchpoint";
import { watchExit } from "./signals/watch-exit";
import { watchScroll } from "./signals/watch-scroll";
import type { View } from "./view";
import { openVisitor } from "./visitor/visitor";

/** What can still become a show on this page. */
const hopeful: Reason["kind"][] = [
  "shown",
  "waiting-for-trigger",
  "after-another",
  "something-open",
  "too-soon-after-another",
  "not-started",
  "other-hour",
];
const longestTimerMs = 2 ** 31 - 1;

type Standing = { id: string; room: string; view: View | null };

/** Looks after one page: watches what the live touchpoints wait for, and shows what is decided. */
export function start(data: PageData): void {
  const { snapshot } = data;
  const page = readPageFacts(data);
  const visitor = openVisitor();
  let standing: Standing[] = [];
  let scrollPercent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (exitIntent = false): [Decision, DecisionContext] => {
    const context: DecisionContext = {
      now: Date.now(),
      page,
      device: innerWidth < 750 ? "phone" : "desktop",
      visitor: visitor.memory(),
      signals: {
        secondsOnPage: performance.now() / 1000,
        secondsIdle: 0,
        scrollPercent,
        exit: exitIntent ? "pointer" : null,
        added: [],
        clicked: [],
        seen: [],
        called: [],
      },
      open: bannerStands() ? [...standing, { id: "cookie-banner", room: overlayRoom }] : standing,
    };
    return [decide(snapshot, context), context];
  };

  /** Never fails: an error of ours must not reach the shop's console. */
  const attempt = (exitIntent = false): void => {
    if (!document.hidden) show(exitIntent).catch(() => {});
  };

  const show = async (exitIntent: boolean): Promise<void> => {
    const [first, context] = look(exitIntent);
    clearTimeout(timer);
    const wake = nextWake(snapshot.list, first, context) - context.now;
    if (wake < longestTimerMs) timer = setTimeout(() => attempt(), wake + 20);
    endWhatIsOver(context.now);
    if (!first.show) return;
    const { id, format } = first.show;
    // Holds its place while the view is loaded, so that nothing else steps in.
    const place: Standing = { id, room: roomOf(format), view: null };
    await visitor.askConsent();
    const [second] = look(exitIntent);
    if (second.show?.id !== id) return;
    standing = [...standing, place];
    const leave = (): void => {
      standing = standing.filter((other) => other !== place);
      attempt();
    };
    place.view = await showTouchpoint(first.show, data, visitor, leave);
    if (!place.view) standing = standing.filter((other) => other !== place);
    else attempt();
  };

  const endWhatIsOver = (now: number): void => {
    for (const { id, view } of standing) {
      const endsAt = snapshot.list.find((touchpoint) => touchpoint.id === id)?.endsAt;
      if (!endsAt || now < endsAt || !view) continue;
      view.remove();
      standing = standing.filter((other) => other.id !== id);
    }
  };

  const [{ reasons }] = look();
  const hopes = snapshot.list.filter((_, index) => hopeful.includes(reasons[index]?.reason.kind ?? "ended"));
  const wants = (kind: string): boolean => hopes.some(({ triggers }) => triggers.some((trigger) => trigger.kind === kind));
  if (wants("exit-intent")) watchExit(() => attempt(true));
  if (wants("scroll-percent")) {
    watchScroll((percent) => {
      scrollPercent = percent;
      attempt();
    });
  }
  document.addEventListener("visitorConsentCollected", () => {
    visitor.consentChanged();
    attempt();
  });
  document.addEventListener("visibilitychange", () => attempt());
  attempt();
}

/** Nothing of ours stands over the shop's own question for consent. */
function bannerStands(): boolean {
  try {
    return window.Shopify?.customerPrivacy?.shouldShowBanner?.() === true;
  } catch {
    return false;
  }
}
