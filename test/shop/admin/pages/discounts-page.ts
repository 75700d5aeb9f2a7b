import { discountStatus } from "../../api/resolvers/discounts";
import type { DiscountRecord } from "../../store/types";
import type { ShopPage } from "../admin-world";
import { format } from "../format";
import { html } from "../html";
import { layout } from "../layout";
import { pageLinks } from "../page-links";
import { pageOf } from "../page-of";
import { listHead } from "./list-head";

/** All discounts with their codes, newest first. */
export function discountsPage(page: ShopPage): string {
  const { world, shop, url } = page;
  const write = format(shop);
  const worth = (discount: DiscountRecord): string =>
    discount.kind === "percentage" ? `${discount.value} %` : discount.kind === "amount" ? write.money(discount.value) : "Free shipping";
  const list = pageOf(
    world.store.discounts.all(shop.domain).reverse(),
    url,
    (discount) => `${discount.title} ${discount.codes.map(({ code }) => code).join(" ")}`,
  );
  const tones = { ACTIVE: "success", SCHEDULED: "info", EXPIRED: "" };
  return layout(page, {
    title: "Discounts",
    section: "discounts",
    content: html`<div class="page">${listHead("Discounts", url, "Search by title or code")}
      <div class="card table"><table><thead><tr><th>Discount</th><th>Codes</th><th class="number">Used</th><th>Ends</th><th>Status</th></tr></thead><tbody>
      ${list.rows.map((discount) => {
        const status = discountStatus(discount, world.clock.now());
        const codes = discount.codes.slice(0, 3).map(({ code }) => code);
        return html`<tr><td><strong>${discount.title}</strong><small>${worth(discount)}${discount.oncePerCustomer ? ", once per customer" : ""}</small></td>
          <td><code>${codes.join(", ")}</code>${discount.codes.length > 3 ? html`<small>and ${discount.codes.length - 3} more</small>` : null}</td>
          <td class="number">${discount.codes.reduce((sum, { usedCount }) => sum + usedCount, 0)}</td><td>${discount.endsAt ? write.time(discount.endsAt) : "Never"}</td>
          <td><span class="badge ${tones[status]}">${status[0]}${status.slice(1).toLowerCase()}</span></td></tr>`;
      })}
      </tbody></table>${list.total === 0 ? html`<p class="empty">No discounts yet. The app creates them when it issues codes.</p>` : null}</div>${pageLinks(url, list)}</div>`,
  });
}
