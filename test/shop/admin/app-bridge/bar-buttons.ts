/** A button of a bar as the admin draws it; `index` says which one was pressed. */
export interface BarButton {
  index: number;
  label: string;
  /** Set for entries of a `section`, which become a menu of this name. */
  menu: string | null;
  variant: string | null;
  critical: boolean;
  disabled: boolean;
  loading: boolean;
}

const selector = ":scope > button, :scope > a, :scope > section > button, :scope > section > a";

/** Presses the button that the admin drew for it. */
export function pressBarButton(bar: Element, index: number): void {
  const button = bar.querySelectorAll<HTMLElement>(selector)[index];
  button?.click();
}

/** The buttons and links of a title bar or save bar. */
export function barButtons(bar: Element): BarButton[] {
  return [...bar.querySelectorAll<HTMLButtonElement | HTMLAnchorElement>(selector)].map((button, index) => ({
    index,
    label: button.textContent?.trim() || button.getAttribute("aria-label") || "",
    menu: button.parentElement?.localName === "section" ? (button.parentElement.getAttribute("label") ?? "More actions") : null,
    variant: button.getAttribute("variant"),
    critical: button.getAttribute("tone") === "critical",
    disabled: button.hasAttribute("disabled"),
    loading: button.hasAttribute("loading") && button.getAttribute("loading") !== "false",
  }));
}
