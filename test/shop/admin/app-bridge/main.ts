import { pressBarButton } from "./bar-buttons";
import { defineBars } from "./define-bars";
import { defineModal } from "./define-modal";
import { defineSaveBar } from "./define-save-bar";
import { followBounce } from "./follow-bounce";
import { makeHostChannel } from "./host-channel";
import { leaveFrame } from "./leave-frame";
import { makeShopifyGlobal } from "./make-shopify-global";
import { ownerOf } from "./observed-element";
import { patchFetch } from "./patch-fetch";
import { readConfig } from "./read-config";
import { syncUrl } from "./sync-url";

// The local shop's stand-in for https://cdn.shopify.com/shopifycloud/app-bridge.js. It talks to the admin page around the frame.
declare global {
  interface Window {
    localShopAttach?: () => void;
  }
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

function start(): void {
  const origin = new URL(script?.src ?? location.href).origin;
  const config = readConfig(script);
  if (window.top === window) {
    // Opened outside the admin: go there.
    if (config.host)
      location.replace(`http://${atob(config.host)}/apps/${config.apiKey}${location.pathname}`.replace(/^http:\/\/[^/]+/, origin));
    return;
  }
  const channel = makeHostChannel(origin);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("ui-nav-menu, s-app-nav, ui-title-bar, ui-save-bar, ui-modal { display: none }");
  const realFetch = patchFetch(channel, config);
  const frame = leaveFrame(channel);
  const url = syncUrl(channel);
  const saveBars = defineSaveBar(channel);
  defineBars(channel);
  defineModal();
  channel.on<{ owner: number; index: number }>("press", ({ owner, index }) => {
    const bar = ownerOf(owner);
    if (bar) pressBarButton(bar, index);
  });
  Object.assign(window, { shopify: makeShopifyGlobal(channel, config, origin, saveBars.leaveConfirmation) });
  window.localShopAttach = () => {
    document.adoptedStyleSheets.push(sheet); // Adopted, so that the page's own elements stay as the server sent them.
    channel.attach();
    saveBars.attach();
    frame.attach();
    url.attach();
  };
  window.localShopAttach();
  void followBounce(channel, realFetch);
}

// A second run in the same window follows the bounce page's document.open(), which drops all of the window's listeners.
if (window.localShopAttach) window.localShopAttach();
else start();
