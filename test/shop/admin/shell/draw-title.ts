import { element } from "./element";

export interface BarButton {
  index: number;
  label: string;
  menu: string | null;
  variant: string | null;
  critical: boolean;
  disabled: boolean;
  loading: boolean;
}

export interface TitleBar {
  owner: number;
  title: string | null;
  buttons: BarButton[];
}

/** Draws the app's title bar: the way back, the title and its buttons. Null takes the app's name again. */
export function drawTitle(bar: TitleBar, press: (owner: number, index: number) => void): void {
  const place = document.getElementById("app-title");
  if (!place) return;
  const appName = place.dataset.appName ?? "";
  const button = (one: BarButton): HTMLButtonElement => {
    const look = one.variant === "primary" ? "button primary" : one.critical ? "button critical" : "button";
    const made = element(
      "button",
      { type: "button", className: look, disabled: one.disabled || one.loading, onclick: () => press(bar.owner, one.index) },
      one.label,
    );
    if (one.loading) made.setAttribute("aria-busy", "true");
    return made;
  };
  const heading = element("h1", {}, bar.title ?? appName);
  const actions = document.getElementById("app-actions");
  const back = bar.buttons
    .filter((one) => one.variant === "breadcrumb")
    .map((one) => {
      const made = button(one);
      made.className = "button quiet";
      made.textContent = `‹ ${one.label}`;
      return made;
    });
  place.replaceChildren(...back, heading);
  const menus = new Map<string, BarButton[]>();
  const plain: BarButton[] = [];
  for (const one of bar.buttons) {
    if (one.variant === "breadcrumb") continue;
    if (one.menu) menus.set(one.menu, [...(menus.get(one.menu) ?? []), one]);
    else plain.push(one);
  }
  const drawnMenus = [...menus].map(([name, entries]) =>
    element(
      "details",
      { className: "menu" },
      element("summary", { className: "button" }, name),
      element("div", {}, ...entries.map(button)),
    ),
  );
  const rank = (one: BarButton): number => (one.variant === "primary" ? 1 : 0);
  actions?.replaceChildren(...drawnMenus, ...plain.sort((a, b) => rank(a) - rank(b)).map(button));
  document.title = bar.title ? `${bar.title} · ${appName}` : appName;
}
