import type { ShopPage } from "../admin-world";
import { format } from "../format";
import { html } from "../html";
import { layout } from "../layout";
import { pageLinks } from "../page-links";
import { pageOf } from "../page-of";
import { listHead } from "./list-head";

/** All products; the stock of each variant can be set. */
export function productsPage(page: ShopPage): string {
  const { world, shop, url } = page;
  const write = format(shop);
  const storefront = world.origins.storefront(shop.handle);
  const titleOf = (texts: Readonly<Record<string, string>>): string => texts[shop.primaryLocale] ?? "";
  const list = pageOf(
    world.store.products.all(shop.domain),
    url,
    (product) => `${titleOf(product.title)} ${product.type} ${product.tags.join(" ")} ${product.variants.map(({ sku }) => sku).join(" ")}`,
  );
  const stock = (id: number, name: string, value: number) =>
    html`<form class="stock" method="post" action="/store/${shop.handle}/products"><input type="hidden" name="variant" value="${id}">
      <input type="number" name="stock" value="${value}" min="0" max="9999" aria-label="Stock of ${name}"><button class="button">Set</button></form>`;
  return layout(page, {
    title: "Products",
    section: "products",
    content: html`<div class="page">${listHead("Products", url, "Search products")}
      <div class="card table"><table><thead><tr><th>Product</th><th>Variant</th><th class="number">Price</th><th>Stock</th></tr></thead><tbody>
      ${list.rows.map((product) =>
        product.variants.map(
          (variant, at) => html`<tr class="${at > 0 ? "more" : ""}"><td>${
            at === 0
              ? html`<a class="with-picture" href="${storefront}/products/${product.handle}" target="_blank" rel="noopener"><img src="${storefront}${product.image}" alt="" width="40" height="40" loading="lazy"><span><strong>${titleOf(product.title)}</strong><small>${product.type}${product.status === "ACTIVE" ? "" : `, ${product.status.toLowerCase()}`}</small></span></a>`
              : null
          }</td><td>${variant.title === "Default Title" ? "–" : variant.title}</td>
          <td class="number">${write.money(variant.price)}${variant.compareAtPrice ? html`<small><s>${write.money(variant.compareAtPrice)}</s></small>` : null}</td>
          <td>${stock(variant.id, `${titleOf(product.title)} ${variant.title}`, variant.inventory)}${variant.inventory <= 0 ? html` <span class="badge attention">Sold out</span>` : null}</td></tr>`,
        ),
      )}
      </tbody></table>${list.total === 0 ? html`<p class="empty">No products found.</p>` : null}</div>${pageLinks(url, list)}</div>`,
  });
}
