import type { Store } from "../store/store";
import type { CollectionRecord, ProductRecord, VariantRecord } from "../store/types";
import { type CollectionSeed, collections } from "./collections";
import { colours } from "./pictures/palette";
import { care } from "./products/care";
import type { ProductSeed } from "./products/product-seed";
import { colourOption, sizeOption, sizes } from "./products/sizes";
import type { Random } from "./random";
import { languages, type Texts, texts } from "./texts";

/** What a shop makes of the common catalogue. */
export interface Assortment {
  shop: string;
  vendor: string;
  /** Languages in which the shop keeps its texts. */
  locales: readonly (keyof Texts)[];
  /** From cents of euro to the shop's own money, in hundredths. */
  price(cents: number): number;
  /** Handles to take; everything when left out. */
  only?: readonly string[];
  createdAt: string;
}

const single = texts("Default Title", "Default Title", "Default Title", "Default Title");

interface Choice {
  key: string;
  titles: Texts;
  price: number;
}

const choicesOf = (seed: ProductSeed): Choice[] => {
  if (seed.colours) return seed.colours.map((key) => ({ key, titles: colours[key].name, price: seed.price }));
  if (seed.sizes) return seed.sizes.map(([key, price]) => ({ key, titles: sizes[key], price }));
  return [{ key: "one", titles: single, price: seed.price }];
};

const kept = (all: Texts, locales: Assortment["locales"]): Record<string, string> =>
  Object.fromEntries(languages.filter((language) => locales.includes(language)).map((language) => [language, all[language]]));

const described = (seed: ProductSeed): Texts => {
  const both = (language: keyof Texts): string => `<p>${seed.text[language]}</p><p>${care[seed.material][language]}</p>`;
  return texts(both("en"), both("ko"), both("th"), both("zh-CN"));
};

const makeProduct = (store: Store, to: Assortment, collection: CollectionSeed, seed: ProductSeed, random: Random): ProductRecord => {
  const id = store.nextId();
  const main = to.locales[0] ?? "en";
  const variants = choicesOf(seed).map((choice, i): VariantRecord => {
    const soldOut = seed.soldOut === "all" || seed.soldOut?.includes(choice.key);
    return {
      id: store.nextId(),
      title: choice.titles[main],
      titles: kept(choice.titles, to.locales),
      inventoryItemId: store.nextId(),
      sku: `MM-${seed.handle
        .replace(/[^a-z]/g, "")
        .slice(0, 6)
        .toUpperCase()}-${i + 1}`,
      grams: random.between(2, 14) * 50,
      price: to.price(choice.price),
      compareAtPrice: seed.was ? to.price(Math.round((choice.price * seed.was) / seed.price / 50) * 50) : null,
      inventory: soldOut ? 0 : random.chance(0.12) ? random.between(2, 4) : random.between(9, 64),
      image: seed.colours ? `/cdn/shop/files/${seed.handle}-${choice.key}.png` : null,
    };
  });
  return {
    id,
    shop: to.shop,
    handle: seed.handle,
    title: kept(seed.title, to.locales),
    description: kept(described(seed), to.locales),
    vendor: to.vendor,
    type: collection.title[main],
    tags: [...(seed.tags ?? []), seed.material],
    collections: [collection.handle],
    image: `/cdn/shop/files/${seed.handle}.png`,
    images: [`/cdn/shop/files/${seed.handle}.png`, `/cdn/shop/files/${seed.handle}-2.png`],
    optionName: seed.colours ? kept(colourOption, to.locales) : seed.sizes ? kept(sizeOption, to.locales) : null,
    status: "ACTIVE",
    variants,
    createdAt: to.createdAt,
    updatedAt: to.createdAt,
  };
};

/** Puts a shop's products and collections into the store. */
export function makeProducts(store: Store, to: Assortment, random: Random): ProductRecord[] {
  const made: ProductRecord[] = [];
  for (const collection of collections) {
    const taken = collection.products.filter((seed) => !to.only || to.only.includes(seed.handle));
    if (taken.length === 0) continue;
    const face = taken.find((seed) => seed.handle === collection.face) ?? taken[0];
    const record: CollectionRecord = {
      id: store.nextId(),
      shop: to.shop,
      handle: collection.handle,
      title: kept(collection.title, to.locales),
      description: kept(collection.text, to.locales),
      image: `/cdn/shop/files/${face?.handle ?? collection.face}.png`,
    };
    store.collections.put(record);
    for (const seed of taken) {
      const product = makeProduct(store, to, collection, seed, random);
      store.products.put(product);
      made.push(product);
    }
  }
  return made;
}
