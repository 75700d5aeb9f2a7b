import type { ShopPage } from "../admin-world";
import { format } from "../format";
import { html } from "../html";
import { icon } from "../icons";
import { layout } from "../layout";

const weekMs = 7 * 86_400_000;

/** The admin's first page: the last seven days and the ways on. */
export function homePage(page: ShopPage): string {
  const { world, shop } = page;
  const since = new Date(world.clock.now().getTime() - weekMs).toISOString();
  const orders = world.store.orders.filter(shop.domain, (order) => order.createdAt >= since);
  const customers = world.store.customers.filter(shop.domain, (customer) => customer.createdAt >= since);
  const checkouts = world.store.checkouts.filter(shop.domain, (checkout) => checkout.createdAt >= since && checkout.completedAt === null);
  const write = format(shop);
  const figure = (label: string, value: string | number) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const card = (href: string, picture: Parameters<typeof icon>[0], title: string, text: string, outside = false) =>
    html`<a class="card link" href="${href}" ${outside ? html`target="_blank" rel="noopener"` : null}>${icon(picture)}<span><strong>${title}</strong><small>${text}</small></span></a>`;
  return layout(page, {
    title: "Home",
    section: "home",
    content: html`<div class="page">
      ${page.url.searchParams.has("uninstalled") ? html`<p class="notice" role="status">${world.config.name} was uninstalled. Opening it installs it again.</p>` : null}
      <div class="page-head"><h1>${shop.name}</h1><p class="muted">${shop.domain}</p></div>
      <section class="card"><h2>Last 7 days</h2><dl class="figures">
        ${figure("Orders", orders.length)}
        ${figure("Sales", write.money(orders.reduce((sum, order) => sum + order.total, 0)))}
        ${figure("New customers", customers.length)}
        ${figure("Open checkouts", checkouts.length)}
      </dl></section>
      <div class="cards">
        ${card(`/store/${shop.handle}/apps/${world.config.handle}`, "app", world.config.name, shop.installed ? "Installed. Open the app." : "Not installed. Opening it installs it.")}
        ${card(world.origins.storefront(shop.handle), "store", "Storefront", "The shop as shoppers see it.", true)}
        ${card(world.origins.inbox, "inbox", "Inboxes", "Every mail that was sent.", true)}
        ${card("/panel", "panel", "Panel", "Move the clock, hold webhooks, break things on purpose.")}
      </div></div>`,
  });
}
