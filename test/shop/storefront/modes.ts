/**
 * States of the storefront in which an app must behave, too: themes and networks as they are met out in the world. They hold
 * for every shop until they are switched again, and end with the local shop.
 */
export interface StorefrontModes {
  /** A strict content security policy: scripts and styles of this host and the theme's own inline ones by nonce, nothing else. */
  csp: boolean;
  /** A theme that puts its own `window.fetch` in place, which refuses what is not the theme's, and adds to `Array.prototype`. */
  brokenFetch: boolean;
  /** Every app embed stands in the page twice, as after a merchant's copying of theme code. */
  twice: boolean;
  /** The theme in dark colours. */
  dark: boolean;
  /** The page written from right to left, whatever its language. */
  rtl: boolean;
  /** The app-data metafield `attendant.snapshot`: as the app wrote it, not there, of an older version, or of a shape that nobody expects. */
  snapshot: "ok" | "missing" | "old" | "broken";
  /** The app proxy: through to the app, no answer from it (Shopify's error page), or an answer after so many milliseconds. */
  proxy: "ok" | "down" | { slowMs: number };
  /** Visitors are asked by the cookie banner, wherever they are. */
  cookieBanner: boolean;
}

export interface StorefrontModeSwitch {
  /** Switches what is named; the rest stays. */
  mode(change: Partial<StorefrontModes>): void;
  /** Everything as it should be. */
  reset(): void;
  current(): Readonly<StorefrontModes>;
}

export const ordinaryModes: Readonly<StorefrontModes> = {
  csp: false,
  brokenFetch: false,
  twice: false,
  dark: false,
  rtl: false,
  snapshot: "ok",
  proxy: "ok",
  cookieBanner: false,
};

/** Makes the switch of the storefront's states, all ordinary at first. */
export function makeStorefrontModes(): StorefrontModeSwitch {
  let now = ordinaryModes;
  return {
    mode: (change) => {
      now = { ...now, ...change };
    },
    reset: () => {
      now = ordinaryModes;
    },
    current: () => now,
  };
}
