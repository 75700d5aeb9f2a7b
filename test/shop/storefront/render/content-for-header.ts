import { exchangeRate } from "../../catalogue/exchange";
import { clockShimTag } from "../../front/clock-shim";
import type { ShopRecord } from "../../store/types";
import type { View } from "../objects/view";
import { themeNumber } from "./theme-settings";

export interface PageFacts {
  /** "product", "collection", "home" … as `ShopifyAnalytics.meta.page.pageType` says it. */
  pageType: string;
  resourceId: number | null;
  /** Standard events of this page, for pixels: name and data. */
  events: { name: string; data: Record<string, unknown> }[];
  /** What `init.data` of a pixel holds. */
  initData: Record<string, unknown>;
}

const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");

/** As Shopify writes it: "1.0" in the shop's own currency. */
const rateOf = ({ shop, currency }: View): string => (currency === shop.currency ? "1.0" : String(exchangeRate(shop.currency, currency)));

// In the theme editor every link of the shop leads on inside the editor's preview.
const stayInEditor =
  'addEventListener("click",function(e){var a=e.target.closest&&e.target.closest("a[href]");if(!a||a.origin!==location.origin)return;var u=new URL(a.href);u.searchParams.set("oseid","local");a.href=u.href},true);';

/** The settings of the pixel that runs on this shop's pages; null when there is none, or the app is uninstalled. */
function pixelOf(shop: Readonly<ShopRecord>, pixelUrl: string | null): Record<string, unknown> | null {
  if (!shop.installed || !shop.webPixel || !pixelUrl) return null;
  let settings: unknown = {};
  try {
    settings = JSON.parse(shop.webPixel.settings);
  } catch {
    // Settings that are no JSON never reach a real pixel either.
  }
  return { id: shop.webPixel.id, url: pixelUrl, settings, purposes: ["analytics", "marketing"] };
}

/** What Shopify puts into the head of every page: the clock of the local shop, the `Shopify` object, privacy, analytics and pixels. */
export function contentForHeader(view: View, facts: PageFacts, urls: { script: string; worker: string; pixel: string | null }): string {
  const { shop } = view;
  const features = {
    shopDomain: shop.domain,
    consentRequired: view.consentRequired,
    region: view.consentRequired ? `${view.country}-CONSENT` : view.country,
    worker: urls.worker,
    offsetMs: view.offsetMs,
    pixels: [pixelOf(shop, urls.pixel)].filter((pixel) => pixel !== null),
    events: facts.events,
    initData: facts.initData,
    currency: view.currency,
    locale: view.locale,
  };
  const globals = [
    "window.Shopify=window.Shopify||{};",
    `Shopify.shop=${inScript(shop.domain)};Shopify.locale=${inScript(view.locale)};Shopify.country=${inScript(view.country)};`,
    `Shopify.currency={active:${inScript(view.currency)},rate:${inScript(rateOf(view))}};Shopify.theme={name:"Marl",id:${themeNumber},role:"main",handle:"null",style:{id:null,handle:null}};`,
    `Shopify.routes={root:${inScript(`${view.root}/`)}};${view.designMode ? `Shopify.designMode=true;${stayInEditor}` : ""}Shopify.cdnHost=location.host+"/cdn";`,
    `window.ShopifyAnalytics=window.ShopifyAnalytics||{};ShopifyAnalytics.meta={currency:${inScript(view.currency)},page:${inScript({ pageType: facts.pageType, resourceType: facts.pageType, resourceId: facts.resourceId, ...(view.customer ? { customerId: view.customer.id } : {}) })}};`,
    `window.__st={a:${shop.id},p:${inScript(facts.pageType)}${view.customer ? `,cid:${view.customer.id}` : ""}};`,
    // Until the library is there, published events wait in a queue.
    "Shopify.analytics=Shopify.analytics||{};Shopify.analytics.replayQueue=[];Shopify.analytics.publish=function(n,p,o){Shopify.analytics.replayQueue.push([n,p,o]);return true};",
    "Shopify.featureQueue=[];Shopify.loadFeatures=function(f,c){Shopify.featureQueue.push([f,c])};",
  ];
  return [
    clockShimTag(view.offsetMs),
    `<meta name="shopify-digital-wallet" content="/${shop.id}/digital_wallets/dialog">`,
    `<script id="shopify-features" type="application/json">${inScript(features)}</script>`,
    `<script>${globals.join("\n")}</script>`,
    `<script src="${urls.script}" async></script>`,
  ].join("\n");
}
