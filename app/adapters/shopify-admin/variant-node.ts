import type { ProductPageQuery } from "./admin-api.types";

/** A variant as both product documents ask for it. */
export type VariantNode = ProductPageQuery["products"]["nodes"][number]["variants"]["nodes"][number];
