import { createHash } from "node:crypto";
import type { MetafieldRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { readGid } from "../read-gid";
import { reservedNamespace } from "../reserved-namespace";

interface MetafieldInput {
  ownerId: string;
  namespace?: string | null;
  key: string;
  type?: string | null;
  value: string;
}

type MetafieldArgs = { namespace?: string | null; key: string };

const mostPerCall = 25;
const mostJsonBytes = 131_072;
const mostTextBytes = 65_536;
const mostUrlBytes = 2_048;

const namespaceOf = (given: string | null | undefined, { apiKey }: ApiContext): string => reservedNamespace(given, apiKey);

const idOf = (field: MetafieldRecord): number =>
  Number.parseInt(createHash("sha256").update(`${field.ownerId}/${field.namespace}.${field.key}`).digest("hex").slice(0, 11), 16);

const ownerTypes: Readonly<Record<string, string>> = {
  Customer: "CUSTOMER",
  Shop: "SHOP",
  Product: "PRODUCT",
  AppInstallation: "API_PERMISSION",
};

const ownedBy = (ownerId: string, { store, shop }: ApiContext) =>
  store.metafields.filter(shop.domain, (field) => field.ownerId === ownerId);

function problem(input: MetafieldInput, context: ApiContext): { field: string; message: string; code: string } | null {
  const { shop, store, apiKey } = context;
  const owner = readGid(input.ownerId);
  const isThere = owner?.type !== "Customer" || store.customers.get(shop.domain, owner.id) !== undefined;
  if (!owner || !isThere) return { field: "ownerId", message: "Owner does not exist.", code: "INVALID" };
  if (owner.type === "AppInstallation" && owner.id !== shop.appInstallationId) {
    return {
      field: "ownerId",
      message: "The app is not authorized to modify this app installation's metafields.",
      code: "APP_NOT_AUTHORIZED",
    };
  }
  const namespace = namespaceOf(input.namespace, context);
  if (namespace.startsWith("app--") && !`${namespace}--`.startsWith(`app--${apiKey}--`)) {
    return {
      field: "namespace",
      message: "ApiPermission metafields can only be created or updated by the app owner.",
      code: "APP_NOT_AUTHORIZED",
    };
  }
  if (!/^[\w-]{2,64}$/.test(input.key)) return { field: "key", message: "Key is too short (minimum is 2 characters)", code: "TOO_SHORT" };
  const defined = definitionOf(input, context);
  const type = input.type ?? defined?.type ?? "";
  if (defined && type !== defined.type) {
    return {
      field: "type",
      message: `Type '${type}' must be consistent with the definition's type: '${defined.type}'.`,
      code: "INVALID_TYPE",
    };
  }
  if (!type) return { field: "type", message: "Type can't be blank", code: "BLANK" };
  if (input.value === "") return { field: "value", message: "Value may not be empty", code: "BLANK" };
  if (type === "json" && !isJson(input.value)) return { field: "value", message: "Value is invalid JSON.", code: "INVALID_VALUE" };
  const most = type === "json" ? mostJsonBytes : type === "url" ? mostUrlBytes : mostTextBytes;
  if (Buffer.byteLength(input.value) > most) return { field: "value", message: `Value can't exceed ${most} bytes.`, code: "TOO_LONG" };
  if (type === "boolean" && !["true", "false"].includes(input.value))
    return { field: "value", message: "Value must be true or false.", code: "INVALID_VALUE" };
  if (type === "number_integer" && !/^-?\d+$/.test(input.value))
    return { field: "value", message: "Value must be an integer.", code: "INVALID_VALUE" };
  return null;
}

/** The definition that a value falls under; with one, the type may be left away. */
function definitionOf(input: MetafieldInput, context: ApiContext) {
  const ownerType = ownerTypes[readGid(input.ownerId)?.type ?? ""] ?? "";
  return context.store.metafieldDefinitions.get(context.shop.domain, `${ownerType}/${namespaceOf(input.namespace, context)}.${input.key}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Metafields of the app's installation, of the shop and of customers. */
export const metafieldResolvers: [string, Resolver][] = [
  ...defineType<undefined>("Mutation", {
    metafieldsSet: (_, args: { metafields: MetafieldInput[] }, context) => {
      if (args.metafields.length > mostPerCall) {
        return {
          metafields: null,
          userErrors: [
            {
              field: ["metafields"],
              message: `Exceeded the maximum metafields input limit of ${mostPerCall}.`,
              code: "LESS_THAN_OR_EQUAL_TO",
              elementIndex: null,
            },
          ],
        };
      }
      const userErrors = args.metafields.flatMap((input, elementIndex) => {
        const found = problem(input, context);
        return found
          ? [{ field: ["metafields", String(elementIndex), found.field], message: found.message, code: found.code, elementIndex }]
          : [];
      });
      if (userErrors.length > 0) return { metafields: null, userErrors };
      const metafields = args.metafields.map((input) =>
        context.store.metafields.put({
          shop: context.shop.domain,
          ownerId: input.ownerId,
          namespace: namespaceOf(input.namespace, context),
          key: input.key,
          type: input.type ?? definitionOf(input, context)?.type ?? "",
          value: input.value,
        }),
      );
      return { metafields, userErrors: [] };
    },
    metafieldsDelete: (_, args: { metafields: { ownerId: string; namespace: string; key: string }[] }, context) => ({
      deletedMetafields: args.metafields.map((field) => {
        const namespace = namespaceOf(field.namespace, context);
        return context.store.metafields.delete(context.shop.domain, `${field.ownerId}/${namespace}.${field.key}`) ? field : null;
      }),
      userErrors: [],
    }),
  }),
  ...["AppInstallation", "Shop", "Customer"].flatMap((type) =>
    defineType<{ id: number; appInstallationId: number }>(type, {
      metafield: (owner, args: MetafieldArgs, context) =>
        ownedBy(gid(type, ownerNumber(type, owner)), context).find(
          (field) => field.key === args.key && field.namespace === namespaceOf(args.namespace, context),
        ) ?? null,
      metafields: (owner, args: ConnectionArgs & { namespace?: string | null }, context) =>
        connection(
          ownedBy(gid(type, ownerNumber(type, owner)), context).filter(
            (field) => !args.namespace || field.namespace === namespaceOf(args.namespace, context),
          ),
          args,
          (field) => ({ value: idOf(field), id: idOf(field) }),
        ),
    }),
  ),
  ...defineType<MetafieldRecord>("Metafield", {
    id: (field) => gid("Metafield", idOf(field)),
    legacyResourceId: (field) => String(idOf(field)),
    namespace: (field) => field.namespace,
    key: (field) => field.key,
    type: (field) => field.type,
    value: (field) => field.value,
    jsonValue: (field) => (isJson(field.value) ? JSON.parse(field.value) : field.value),
    sizeInBytes: (field) => Buffer.byteLength(field.value),
    compareDigest: (field) => createHash("sha256").update(field.value).digest("hex"),
    createdAt: (_, __, { clock }) => clock.now().toISOString(),
    updatedAt: (_, __, { clock }) => clock.now().toISOString(),
  }),
];

function ownerNumber(type: string, owner: { id: number; appInstallationId: number }): number {
  return type === "AppInstallation" ? owner.appInstallationId : owner.id;
}
