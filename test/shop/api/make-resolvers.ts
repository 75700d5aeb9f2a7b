import type { Resolver } from "./define-type";
import { appResolvers } from "./resolvers/app";
import { customerMutations } from "./resolvers/customer-mutations";
import { customerResolvers } from "./resolvers/customers";
import { makeDiscountCodeResolvers } from "./resolvers/discount-codes";
import { discountMutations } from "./resolvers/discount-mutations";
import { discountResolvers } from "./resolvers/discounts";
import { metafieldDefinitionResolvers } from "./resolvers/metafield-definitions";
import { metafieldResolvers } from "./resolvers/metafields";
import { orderResolvers } from "./resolvers/orders";
import { productResolvers } from "./resolvers/products";
import { shopResolvers } from "./resolvers/shop";
import { themeResolvers } from "./resolvers/themes";

/** Every field that the local shop can answer, by `Type.field`. */
export function makeResolvers(): ReadonlyMap<string, Resolver> {
  return new Map([
    ...shopResolvers,
    ...productResolvers,
    ...customerResolvers,
    ...customerMutations,
    ...orderResolvers,
    ...discountResolvers,
    ...discountMutations,
    ...makeDiscountCodeResolvers(),
    ...themeResolvers,
    ...appResolvers,
    ...metafieldDefinitionResolvers,
    ...metafieldResolvers,
  ]);
}
