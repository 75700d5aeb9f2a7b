import type { CollectionRecord, ProductRecord, VariantRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { decimal, money } from "../money";
import { readGid } from "../read-gid";
import { searchFilter } from "../search-filter";

type Variant = VariantRecord & { product: ProductRecord; position: number };
type ListArgs = ConnectionArgs & { query?: string | null; sortKey?: string | null };

const titleOf = (texts: Record<string, string>, { shop }: ApiContext): string => texts[shop.primaryLocale] ?? Object.values(texts)[0] ?? "";
const available = (variant: VariantRecord): boolean => variant.inventory > 0;
const imageUrl = (path: string, { shop }: ApiContext): string => (path.startsWith("http") ? path : `https://${shop.domain}${path}`);

const variantsOf = (product: ProductRecord): Variant[] =>
  product.variants.map((variant, at) => ({ ...variant, product, position: at + 1 }));

const image = (product: ProductRecord, context: ApiContext): object => ({
  id: gid("ProductImage", product.id),
  url: imageUrl(product.image, context),
  originalSrc: imageUrl(product.image, context),
  src: imageUrl(product.image, context),
  transformedSrc: imageUrl(product.image, context),
  altText: titleOf(product.title, context),
  width: 1200,
  height: 1200,
});

const byKey: Record<string, (product: ProductRecord, context: ApiContext) => string | number> = {
  CREATED_AT: (product) => product.createdAt,
  UPDATED_AT: (product) => product.updatedAt,
  TITLE: (product, context) => titleOf(product.title, context),
  PRODUCT_TYPE: (product) => product.type,
  VENDOR: (product) => product.vendor,
  INVENTORY_TOTAL: (product) => product.variants.reduce((sum, variant) => sum + variant.inventory, 0),
};

const listProducts = (products: readonly ProductRecord[], args: ListArgs, context: ApiContext): object => {
  const fits = searchFilter(args.query);
  const found = products.filter((product) =>
    fits({
      fields: {
        id: product.id,
        created_at: product.createdAt,
        updated_at: product.updatedAt,
        status: product.status,
        handle: product.handle,
        title: titleOf(product.title, context),
        vendor: product.vendor,
        product_type: product.type,
        tag: product.tags,
        inventory_total: product.variants.reduce((sum, variant) => sum + variant.inventory, 0),
      },
      words: `${titleOf(product.title, context)} ${product.vendor} ${product.type} ${product.tags.join(" ")} ${product.variants.map((v) => v.sku).join(" ")}`,
    }),
  );
  const key = byKey[args.sortKey ?? "ID"];
  return connection(found, args, (product) => ({ value: key ? key(product, context) : product.id, id: product.id }));
};

const collectionsOf = (product: ProductRecord, context: ApiContext): CollectionRecord[] =>
  context.store.collections.filter(context.shop.domain, (collection) => product.collections.includes(collection.handle));

/** Products, their variants, pictures and collections. */
export const productResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    products: (_, args: ListArgs, context) => listProducts(context.store.products.all(context.shop.domain), args, context),
    product: (_, args: { id: string }, context) => context.store.products.get(context.shop.domain, readGid(args.id)?.id ?? 0) ?? null,
    productsCount: (_, __, context) => ({ count: context.store.products.all(context.shop.domain).length, precision: "EXACT" }),
    productByIdentifier: (_, args: { identifier: { id?: string; handle?: string } }, context) =>
      context.store.products.find(
        context.shop.domain,
        (product) => product.handle === args.identifier.handle || gid("Product", product.id) === args.identifier.id,
      ) ?? null,
    productVariant: (_, args: { id: string }, context) =>
      context.store.products
        .all(context.shop.domain)
        .flatMap(variantsOf)
        .find((variant) => gid("ProductVariant", variant.id) === args.id) ?? null,
    productVariants: (_, args: ListArgs, context) =>
      connection(context.store.products.all(context.shop.domain).flatMap(variantsOf), args, (variant) => ({
        value: variant.id,
        id: variant.id,
      })),
    collections: (_, args: ConnectionArgs, context) =>
      connection(context.store.collections.all(context.shop.domain), args, (collection) => ({ value: collection.id, id: collection.id })),
    collection: (_, args: { id: string }, context) => context.store.collections.get(context.shop.domain, readGid(args.id)?.id ?? 0) ?? null,
  }),
  ...defineType<ProductRecord>("Product", {
    id: (product) => gid("Product", product.id),
    legacyResourceId: (product) => String(product.id),
    title: (product, _, context) => titleOf(product.title, context),
    handle: (product) => product.handle,
    description: (product, _, context) => titleOf(product.description, context).replace(/<[^>]+>/g, ""),
    descriptionHtml: (product, _, context) => titleOf(product.description, context),
    vendor: (product) => product.vendor,
    productType: (product) => product.type,
    category: () => null,
    tags: (product) => product.tags,
    status: (product) => product.status,
    isGiftCard: () => false,
    createdAt: (product) => product.createdAt,
    updatedAt: (product) => product.updatedAt,
    publishedAt: (product) => (product.status === "ACTIVE" ? product.createdAt : null),
    onlineStoreUrl: (product, _, { shop }) => (product.status === "ACTIVE" ? `https://${shop.domain}/products/${product.handle}` : null),
    onlineStorePreviewUrl: (product, _, { shop }) => `https://${shop.domain}/products/${product.handle}`,
    totalInventory: (product) => product.variants.reduce((sum, variant) => sum + variant.inventory, 0),
    tracksInventory: () => true,
    hasOnlyDefaultVariant: (product) => product.variants.length === 1 && product.variants[0]?.title === "Default Title",
    hasOutOfStockVariants: (product) => product.variants.some((variant) => !available(variant)),
    variantsCount: (product) => ({ count: product.variants.length, precision: "EXACT" }),
    variants: (product, args: ConnectionArgs) =>
      connection(variantsOf(product), args, (variant) => ({ value: variant.position, id: variant.id })),
    options: (product) => [{ product, values: product.variants.map((variant) => variant.title) }],
    featuredImage: (product, _, context) => image(product, context),
    featuredMedia: (product) => ({ product, __typename: "MediaImage" }),
    media: (product, args: ConnectionArgs) =>
      connection([{ product, __typename: "MediaImage" }], args, () => ({ value: product.id, id: product.id })),
    images: (product, args: ConnectionArgs, context) =>
      connection([image(product, context)], args, () => ({ value: product.id, id: product.id })),
    collections: (product, args: ConnectionArgs, context) =>
      connection(collectionsOf(product, context), args, (collection) => ({ value: collection.id, id: collection.id })),
    priceRangeV2: (product, _, { shop }) => priceRange(product, shop.currency),
    priceRange: (product, _, { shop }) => priceRange(product, shop.currency),
    compareAtPriceRange: () => null,
    translations: (product, args: { locale: string }) => translations(product, args.locale),
    seo: () => ({ title: null, description: null }),
    metafield: () => null,
  }),
  ...defineType<Variant>("ProductVariant", {
    id: (variant) => gid("ProductVariant", variant.id),
    legacyResourceId: (variant) => String(variant.id),
    title: (variant) => variant.title,
    displayName: (variant, _, context) => `${titleOf(variant.product.title, context)} - ${variant.title}`,
    sku: (variant) => variant.sku,
    barcode: () => null,
    price: (variant) => decimal(variant.price),
    compareAtPrice: (variant) => (variant.compareAtPrice === null ? null : decimal(variant.compareAtPrice)),
    position: (variant) => variant.position,
    inventoryQuantity: (variant) => variant.inventory,
    sellableOnlineQuantity: (variant) => variant.inventory,
    inventoryPolicy: () => "DENY",
    inventoryItem: (variant) => variant,
    availableForSale: available,
    taxable: () => true,
    createdAt: (variant) => variant.product.createdAt,
    updatedAt: (variant) => variant.product.updatedAt,
    product: (variant) => variant.product,
    image: (variant, _, context) => image(variant.product, context),
    media: (variant, args: ConnectionArgs) =>
      connection([{ product: variant.product, __typename: "MediaImage" }], args, () => ({ value: variant.id, id: variant.id })),
    selectedOptions: (variant, _, context) => [{ name: optionName(variant.product, context), value: variant.title }],
    metafield: () => null,
  }),
  ...defineType<Variant>("InventoryItem", {
    id: (variant) => gid("InventoryItem", variant.inventoryItemId),
    legacyResourceId: (variant) => String(variant.id),
    sku: (variant) => variant.sku,
    tracked: () => true,
    requiresShipping: () => true,
    unitCost: () => null,
  }),
  ...defineType<{ product: ProductRecord }>("MediaImage", {
    id: ({ product }) => gid("MediaImage", product.id),
    alt: ({ product }, _, context) => titleOf(product.title, context),
    mediaContentType: () => "IMAGE",
    status: () => "READY",
    mimeType: () => "image/svg+xml",
    image: ({ product }, _, context) => image(product, context),
    preview: ({ product }, _, context) => ({ image: image(product, context), status: "READY" }),
  }),
  ...defineType<{ product: ProductRecord; values: string[] }>("ProductOption", {
    id: ({ product }) => gid("ProductOption", product.id),
    name: ({ product }, _, context) => optionName(product, context),
    position: () => 1,
    values: ({ values }) => values,
  }),
  ...defineType<CollectionRecord>("Collection", {
    id: (collection) => gid("Collection", collection.id),
    legacyResourceId: (collection) => String(collection.id),
    handle: (collection) => collection.handle,
    title: (collection, _, context) => titleOf(collection.title, context),
    description: (collection, _, context) => titleOf(collection.description, context),
    descriptionHtml: (collection, _, context) => titleOf(collection.description, context),
    image: (collection, _, context) => ({ url: imageUrl(collection.image, context), altText: titleOf(collection.title, context) }),
    products: (collection, args: ListArgs, context) =>
      listProducts(
        context.store.products.filter(context.shop.domain, (product) => product.collections.includes(collection.handle)),
        args,
        context,
      ),
    productsCount: (collection, _, { store, shop }) => ({
      count: store.products.filter(shop.domain, (product) => product.collections.includes(collection.handle)).length,
      precision: "EXACT",
    }),
  }),
];

function optionName(product: ProductRecord, { shop }: ApiContext): string {
  return product.optionName?.[shop.primaryLocale] ?? "Title";
}

function priceRange(product: ProductRecord, currency: string): object {
  const prices = product.variants.map((variant) => variant.price);
  return { minVariantPrice: money(Math.min(...prices), currency), maxVariantPrice: money(Math.max(...prices), currency) };
}

function translations(product: ProductRecord, locale: string): object[] {
  const texts = [
    { key: "title", value: product.title[locale] },
    { key: "body_html", value: product.description[locale] },
  ];
  return texts.flatMap(({ key, value }) =>
    value === undefined ? [] : [{ key, value, locale, outdated: false, market: null, updatedAt: product.updatedAt }],
  );
}
