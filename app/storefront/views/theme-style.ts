import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import { lightOf } from "./light-of";

/** Where themes keep their main button. */
const buttons = '[name="add"],.button--primary,.button:not(.button--secondary),.btn,button[type="submit"]';
/** What ordinary text needs to be read (WCAG AA). */
const readable = 4.5;

/**
 * Declarations for our styles: the merchant's choice, else the theme's own as far as it can be read, else black on white.
 *
 * @param body of the page
 */
export function themeStyle(body: HTMLElement, look: LiveTouchpoint["look"] = {}): Record<string, string> {
  const page = getComputedStyle(body);
  const grounds = [look.backgroundColor, page.backgroundColor, getComputedStyle(body.parentElement as Element).backgroundColor];
  const background = grounds.find(isOpaque) ?? "#ffffff";
  const text = firstReadable([look.textColor, page.color], background);

  const button = [...body.querySelectorAll(buttons)].find((node) => isOpaque(getComputedStyle(node).backgroundColor) && node.clientHeight);
  const theirs = button && getComputedStyle(button);
  // The theme's button counts only where it can be read and is not the colour of the page itself.
  const fits = theirs && theirs.backgroundColor !== background && isReadable(theirs.color, theirs.backgroundColor);
  const accent = look.accentColor ?? (fits ? theirs.backgroundColor : text);
  // A pill stays a pill on buttons; a sheet with such corners would cut its words, so panels take at most 20 px (in the styles).
  const radius = look.cornerRadiusPx !== undefined ? `${look.cornerRadiusPx}px` : (theirs?.borderTopLeftRadius ?? "4px");

  const heading = body.querySelector("h1,h2");
  const { fontFamily, fontWeight, letterSpacing } = getComputedStyle(heading ?? body);
  return {
    font: `16px/1.5 ${page.fontFamily}`,
    // The browser's own parts (tick boxes, scroll bars) follow.
    "color-scheme": isReadable("#ffffff", background) ? "dark" : "light",
    "--bg": background,
    "--fg": text,
    "--accent": accent,
    "--on-accent": firstReadable([look.accentTextColor, theirs?.color, background], accent),
    "--radius": radius,
    "--heading": `${heading ? fontWeight : 600} 26px/1.2 ${fontFamily}`,
    "--spacing": letterSpacing,
    "--error": firstReadable(["#b3261e", "#ffb4ab"], background),
  };
}

function isOpaque(color?: string | null): boolean {
  return lightOf(color) > 0;
}

function isReadable(color: string | null | undefined, background: string): boolean {
  const share = lightOf(color) / lightOf(background);
  return Math.max(share, 1 / share) >= readable;
}

function firstReadable(colors: (string | null | undefined)[], background: string): string {
  return [...colors, "#ffffff"].find((color) => isReadable(color, background)) ?? "#1a1a1a";
}
