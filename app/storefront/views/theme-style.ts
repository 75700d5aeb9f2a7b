import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import { contrast, readColor } from "./color";

/** Where themes keep their main button. */
const buttons = '[name="add"],.button--primary,.shopify-payment-button__button,.button:not(.button--secondary),.btn,button[type="submit"]';
/** What ordinary text needs to be read (WCAG AA). */
const readable = 4.5;

/**
 * Custom properties for our styles: the merchant's choice, else the theme's own as far as it can be read, else black on white.
 */
export function themeStyle(doc: Document, look: LiveTouchpoint["look"] = {}): Record<string, string> {
  const body = getComputedStyle(doc.body);
  const page = [look.backgroundColor, body.backgroundColor, getComputedStyle(doc.documentElement).backgroundColor, "#ffffff"];
  const background = page.find((color) => color && readColor(color)) ?? "#ffffff";
  const text = firstReadable([look.textColor, body.color], background);

  const button = [...doc.querySelectorAll(buttons)].find((node) => readColor(getComputedStyle(node).backgroundColor) && node.clientHeight);
  const theirs = button && getComputedStyle(button);
  // The theme's button counts only where it can be read and is not the colour of the page itself.
  const fits = theirs && theirs.backgroundColor !== background && isReadable(theirs.color, theirs.backgroundColor);
  const accent = look.accentColor ?? (fits ? theirs.backgroundColor : text);
  const onAccent = firstReadable([look.accentTextColor, theirs?.color, background], accent);
  // A pill stays a pill on buttons; a sheet with such corners would cut its words, so panels take at most 20 px (in the styles).
  const radius = look.cornerRadiusPx !== undefined ? `${look.cornerRadiusPx}px` : theirs ? theirs.borderTopLeftRadius : "4px";

  const heading = doc.querySelector("h1,h2");
  const { fontFamily, fontWeight, letterSpacing } = heading
    ? getComputedStyle(heading)
    : { ...body, fontWeight: "600", letterSpacing: "normal" };
  return {
    // The browser's own parts (tick boxes, scroll bars) follow.
    "color-scheme": isReadable("#ffffff", background) ? "dark" : "light",
    "--bg": background,
    "--fg": text,
    "--accent": accent,
    "--on-accent": onAccent,
    "--radius": radius,
    "--heading-font": fontFamily,
    "--heading-weight": fontWeight,
    "--heading-spacing": letterSpacing,
    "--error": firstReadable(["#b3261e", "#ffb4ab"], background),
  };
}

function isReadable(color: string, background: string): boolean {
  const [a, b] = [readColor(color), readColor(background)];
  return !!a && !!b && contrast(a, b) >= readable;
}

function firstReadable(colors: (string | null | undefined)[], background: string): string {
  return [...colors, "#1a1a1a", "#ffffff"].find((color) => color && isReadable(color, background)) ?? "#1a1a1a";
}
