import { expect, it } from "vitest";
import { pageOfAddress } from "~/domain/touchpoints/why/page-of-address";

const locales = ["en", "ko", "zh-CN"];

it.each([
  ["/", "home", "/", null, null],
  ["", "home", "/", null, null],
  ["https://marl.example/ko/", "home", "/", "ko", null],
  ["/ko", "home", "/", "ko", null],
  ["/zh-cn/products/mug?variant=1", "product", "/products/mug", "zh-CN", "mug"],
  ["/collections/all/products/mug", "product", "/collections/all/products/mug", null, "mug"],
  ["/collections", "collection", "/collections", null, null],
  ["/collections/new/", "collection", "/collections/new", null, null],
  ["/products/%EB%A8%B8%EA%B7%B8", "product", "/products/%EB%A8%B8%EA%B7%B8", null, "머그"],
  ["/products/%E0%A4%A", "product", "/products/%E0%A4%A", null, null],
  ["/products/%00", "product", "/products/%00", null, null],
  ["/cart", "cart", "/cart", null, null],
  ["/search?q=mug", "search", "/search", null, null],
  ["/pages/about", "page", "/pages/about", null, null],
  ["/blogs/news", "blog", "/blogs/news", null, null],
  ["/blogs/news/hello", "article", "/blogs/news/hello", null, null],
  ["/account/login", "account", "/account/login", null, null],
  ["/korea", "other", "/korea", null, null],
  ["https://[", "home", "/", null, null],
])("%s is a page of the kind %s", (address, type, path, locale, productHandle) => {
  expect(pageOfAddress(address, locales)).toMatchObject({ type, path, locale, productHandle });
});
