/** What stays of an address: campaign parameters say where a shopper came from, everything else may name a person or open a door. */
const kept = /^(utm_|gclid|fbclid|msclkid|ref$|variant$)/;

/** An address without what could be private in it, cut to what the ingest takes. */
export function pageAddress(href: string | undefined): string | undefined {
  try {
    const url = new URL(href ?? "");
    for (const name of [...url.searchParams.keys()]) if (!kept.test(name)) url.searchParams.delete(name);
    url.hash = "";
    return url.href.slice(0, 2000);
  } catch {
    return undefined;
  }
}
