import { readdirSync, readFileSync } from "node:fs";
import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { expect, test } from "vitest";
import { loadSchema } from "./load-schema";
import { makeResolvers } from "./make-resolvers";

const folder = new URL("../../../app/adapters/shopify-admin/", import.meta.url);
const documents = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/`#graphql\b([\s\S]*?)`/g)].map((match) => ({ name, text: match[1] ?? "" })),
  );

/** Types whose values the resolvers hand out whole, fields and all. */
const whole =
  /(Connection|Edge|Payload|UserError)$|^(PageInfo|MoneyV2|MoneyBag|Count|Image|Attribute|ShopPlan|UserErrors|MediaPreviewImage|SelectedOption|ProductPriceRangeV2|CustomerEmailMarketingConsentState|DiscountPercentage|DiscountAmount|DiscountCustomerGets|OnlineStoreThemeFileBodyText|AccessScope|Refund|ApiVersion|WebhookHttpEndpoint)$/;

test("the app has documents to look at", () => {
  expect(documents.length).toBeGreaterThan(5);
});

test.each(documents)("the local shop can answer every field that $name asks for", ({ text }) => {
  const { schema } = loadSchema();
  const answered = makeResolvers();
  const info = new TypeInfo(schema);
  const missing = new Set<string>();
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field(field) {
        const parent = getNamedType(info.getParentType());
        const key = `${parent?.name}.${field.name.value}`;
        if (isObjectType(parent) && field.name.value !== "__typename" && !whole.test(parent.name) && !answered.has(key)) missing.add(key);
      },
    }),
  );
  expect([...missing]).toEqual([]);
});
