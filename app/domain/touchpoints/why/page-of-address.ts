import type { PageType } from "../targeting";

/** A page of the storefront, as far as its address says. */
export interface AddressedPage {
  type: PageType;
  /** Without the language's prefix. */
  path: string;
  /** The language in the address; null: none, the shop's own. */
  locale: string | null;
  /** With its `?`, or empty. */
  query: string;
  /** Of the product, on a product's page. */
  productHandle: string | null;
}

/**
 * Reads an address, whole or only its path.
 *
 * @param locales of the storefront
 */
export function pageOfAddress(address: string, locales: string[]): AddressedPage {
  const base = "https://shop.invalid";
  const url = URL.canParse(address, base) ? new URL(address, base) : new URL(base);
  const [, first = "", ...rest] = url.pathname.split("/");
  const locale = locales.find((one) => one.toLowerCase() === first.toLowerCase()) ?? null;
  const path = (locale ? `/${rest.join("/")}` : url.pathname).replace(/(.)\/$/, "$1");
  return { type: typeOf(path), path, locale, query: url.search, productHandle: handleIn(path) };
}

/** Null also for what no handle can be. */
function handleIn(path: string): string | null {
  const [, written = ""] = /\/products\/([^/]+)$/.exec(path) ?? [];
  try {
    const handle = decodeURIComponent(written);
    return handle === "" || handle.includes("\0") ? null : handle;
  } catch {
    return null;
  }
}

const types: [RegExp, PageType][] = [
  [/^\/$/, "home"],
  [/^(\/collections\/[^/]+)?\/products\/[^/]+$/, "product"],
  [/^\/collections(\/|$)/, "collection"],
  [/^\/cart$/, "cart"],
  [/^\/search$/, "search"],
  [/^\/pages\/[^/]+$/, "page"],
  [/^\/blogs\/[^/]+$/, "blog"],
  [/^\/blogs\/[^/]+\/[^/]+$/, "article"],
  [/^\/account(\/|$)/, "account"],
];

function typeOf(path: string): PageType {
  return types.find(([form]) => form.test(path))?.[1] ?? "other";
}
