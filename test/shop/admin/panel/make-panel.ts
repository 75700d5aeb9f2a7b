import type { FaultMode, Faults } from "../../api/faults";
import type { Handler } from "../../front/make-front";
import { readBody } from "../../front/read-body";
import { sendHtml } from "../../front/send-html";
import { sendJson } from "../../front/send-json";
import type { StorefrontModeSwitch } from "../../storefront/modes";
import type { ReleaseOrder, Webhooks } from "../../webhooks/make-webhooks";
import type { AdminWorld } from "../admin-world";
import { nextMorning } from "./next-morning";
import { panelPage } from "./panel-page";
import { panelState } from "./panel-state";
import { storefrontModesOf } from "./storefront-card";

/** What the panel switches outside of Shopify's part; handed in by whoever starts the local shop. */
export interface PanelControls {
  smtp: { isDown(): boolean; setDown(down: boolean): Promise<void> };
  app: { running(): boolean; pid(): number | undefined; start(): Promise<void>; kill(): Promise<void> };
}

export interface PanelWorld extends AdminWorld {
  webhooks: Webhooks;
  faults: Faults;
  controls: PanelControls;
  storefront: StorefrontModeSwitch;
}

const hourMs = 3_600_000;

/** Makes the panel of the local shop at `admin.localhost/panel`. Says false for other paths. */
export function makePanel(world: PanelWorld): Handler {
  const deeds = makeDeeds(world);
  return async (request, response, url) => {
    if (url.pathname === "/panel") {
      sendHtml(response, 200, panelPage(world, url));
      return true;
    }
    if (url.pathname === "/panel/state") {
      sendJson(response, 200, panelState(world));
      return true;
    }
    const deed = request.method === "POST" ? deeds[url.pathname.slice("/panel/".length)] : undefined;
    if (!deed || !url.pathname.startsWith("/panel/")) return false;
    try {
      await deed(new URLSearchParams((await readBody(request)).toString("utf8")));
      sendJson(response, 200, panelState(world));
    } catch (error) {
      sendJson(response, 500, { error: error instanceof Error ? error.message : String(error) });
    }
    return true;
  };
}

type Deed = (form: URLSearchParams) => unknown;

function makeDeeds({ store, clock, webhooks, faults, actions, controls, storefront }: PanelWorld): Record<string, Deed> {
  const text = (form: URLSearchParams, name: string): string => form.get(name) ?? "";
  return {
    "clock/hour": () => clock.skip(hourMs),
    "clock/day": () => clock.skip(24 * hourMs),
    "clock/morning": () => clock.skipTo(nextMorning(clock.now(), store.shops.all()[0]?.timezone ?? "UTC")),
    "clock/real": () => clock.reset(),
    "webhooks/hold": () => webhooks.hold(),
    "webhooks/release": (form) => webhooks.release((text(form, "order") || "as-sent") as ReleaseOrder),
    "webhooks/repeat-all": (form) => webhooks.repeatAll(text(form, "topic") || undefined),
    "webhooks/repeat": (form) => webhooks.repeat(text(form, "shop"), text(form, "id")),
    "faults/api": (form) => faults.fail(text(form, "mode") as FaultMode, Number(form.get("count")) || undefined),
    "faults/smtp": (form) => controls.smtp.setDown(form.get("down") === "1"),
    "app/start": () => controls.app.start(),
    "app/kill": () => controls.app.kill(),
    consent: (form) => store.shops.patch(text(form, "shop"), text(form, "shop"), { consentRequired: form.get("required") === "1" }),
    storefront: (form) => storefront.mode(storefrontModesOf(form)),
    privacy(form) {
      const email = text(form, "email").trim().toLowerCase();
      const shop = text(form, "shop");
      const topic = text(form, "topic");
      if (topic === "shop/redact") return actions.privacy(shop, topic, {});
      const customer = store.customers.find(shop, (one) => one.email?.toLowerCase() === email);
      if (!customer) throw new Error(`${shop} has no customer with the address ${email || "(none given)"}`);
      return actions.privacy(shop, topic, { customerId: customer.id });
    },
  };
}
