import type { Store } from "../../store/store";
import type { DiscountRecord } from "../../store/types";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { readGid } from "../read-gid";
import { isCodeTaken } from "./discount-mutations";

interface BulkCode {
  id: number;
  code: string;
  discountId: number;
  error: { code: string; message: string } | null;
}

interface BulkCreation {
  id: number;
  shop: string;
  discountId: number;
  codes: BulkCode[];
  createdAt: string;
  done: boolean;
}

const importTakesMs = 200;
const taken = { code: "TAKEN", message: "Code must be unique. Please try a different code." };
const mostCodesPerCall = 250;

/**
 * Adding many codes to one discount. As at Shopify the call answers at once and the codes come a moment later; how it went
 * is asked for by `discountRedeemCodeBulkCreation`.
 */
export function makeDiscountCodeResolvers(): [string, Resolver][] {
  const creations = new Map<number, BulkCreation>();
  return [
    ...defineType<undefined>("Mutation", {
      discountRedeemCodeBulkAdd: (_, args: { discountId: string; codes: { code: string }[] }, context) => {
        const { store, shop, clock } = context;
        const refuse = (field: string[], message: string, code: string) => ({
          bulkCreation: null,
          userErrors: [{ field, message, code, extraInfo: null }],
        });
        const discount = store.discounts.get(shop.domain, readGid(args.discountId)?.id ?? 0);
        if (!discount) return refuse(["discountId"], "Code discount does not exist.", "INVALID");
        if (args.codes.length === 0) return refuse(["codes"], "Codes can't be blank", "BLANK");
        if (args.codes.length > mostCodesPerCall) return refuse(["codes"], `Codes can't exceed ${mostCodesPerCall}`, "TOO_LONG");
        const seen = new Set<string>();
        const codes = args.codes.map(({ code }): BulkCode => {
          const name = code.trim();
          const isTaken = isCodeTaken(name, context) || seen.has(name.toLowerCase());
          seen.add(name.toLowerCase());
          const problem = name === "" ? { code: "BLANK", message: "Code can't be blank" } : null;
          return {
            id: store.nextId(),
            code: name,
            discountId: discount.id,
            error: isTaken ? taken : problem,
          };
        });
        const creation = {
          id: store.nextId(),
          shop: shop.domain,
          discountId: discount.id,
          codes,
          createdAt: clock.now().toISOString(),
          done: false,
        };
        creations.set(creation.id, creation);
        setTimeout(() => finish(store, creation), importTakesMs).unref();
        return { bulkCreation: creation, userErrors: [] };
      },
    }),
    ...defineType<undefined>("QueryRoot", {
      discountRedeemCodeBulkCreation: (_, args: { id: string }, { shop }) => {
        const creation = creations.get(readGid(args.id)?.id ?? 0);
        return creation?.shop === shop.domain ? creation : null;
      },
    }),
    ...defineType<BulkCreation>("DiscountRedeemCodeBulkCreation", {
      id: (creation) => gid("DiscountRedeemCodeBulkCreation", creation.id),
      createdAt: (creation) => creation.createdAt,
      done: (creation) => creation.done,
      codesCount: (creation) => creation.codes.length,
      importedCount: (creation) => (creation.done ? creation.codes.filter((code) => code.error === null).length : 0),
      failedCount: (creation) => (creation.done ? creation.codes.filter((code) => code.error !== null).length : 0),
      discountCode: (creation, _, { store, shop }) => store.discounts.get(shop.domain, creation.discountId) ?? null,
      codes: (creation, args: ConnectionArgs) => connection(creation.codes, args, (code) => ({ value: code.id, id: code.id })),
    }),
    ...defineType<BulkCode>("DiscountRedeemCodeBulkCreationCode", {
      code: (code) => code.code,
      errors: (code) => (code.error ? [{ ...code.error, field: ["code"], extraInfo: null }] : []),
      discountRedeemCode: (code, _, { store, shop }) =>
        store.discounts.get(shop.domain, code.discountId)?.codes.find((existing) => existing.code === code.code) ?? null,
    }),
  ];
}

function finish(store: Store, creation: BulkCreation): void {
  const discount = store.discounts.get(creation.shop, creation.discountId);
  // Another call may have brought the same code since this one was taken in.
  const known = new Set(store.discounts.all(creation.shop).flatMap(({ codes }) => codes.map(({ code }) => code.toLowerCase())));
  for (const code of creation.codes) if (known.has(code.code.toLowerCase())) code.error ??= taken;
  const added: DiscountRecord["codes"] = creation.codes
    .filter((code) => code.error === null)
    .map(({ id, code }) => ({ id, code, usedCount: 0 }));
  if (discount) store.discounts.patch(creation.shop, discount.id, { codes: [...discount.codes, ...added] });
  creation.done = true;
}
