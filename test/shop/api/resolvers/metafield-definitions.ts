import type { MetafieldDefinitionRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { readGid } from "../read-gid";
import { reservedNamespace } from "../reserved-namespace";

interface DefinitionInput {
  ownerType: string;
  namespace?: string | null;
  key: string;
  name: string;
  description?: string | null;
  type: string;
  access?: { admin?: MetafieldDefinitionRecord["admin"] | null; storefront?: MetafieldDefinitionRecord["storefront"] | null } | null;
}

const refused = (field: string, message: string, code: string) => ({
  createdDefinition: null,
  userErrors: [{ field: ["definition", field], message, code }],
});

const known = ({ store, shop }: ApiContext, ownerType: string, namespace: string, key: string) =>
  store.metafieldDefinitions.get(shop.domain, `${ownerType}/${namespace}.${key}`);

/** What an app's definition says of its metafields, and whether the storefront may read them. */
export const metafieldDefinitionResolvers: [string, Resolver][] = [
  ...defineType<undefined>("Mutation", {
    metafieldDefinitionCreate: (_, { definition }: { definition: DefinitionInput }, context) => {
      const { store, shop, apiKey } = context;
      const namespace = reservedNamespace(definition.namespace, apiKey);
      const reserved = namespace.startsWith("app--");
      if (reserved && !`${namespace}--`.startsWith(`app--${apiKey}--`)) {
        return refused("namespace", "Namespace is reserved for another app.", "RESERVED_NAMESPACE_KEY");
      }
      if (!reserved && definition.access?.admin) {
        return refused("access", "Admin access can only be set on app-owned definitions.", "ADMIN_ACCESS_INPUT_NOT_ALLOWED");
      }
      if (definition.key.length < 2) return refused("key", "Key is too short (minimum is 2 characters)", "TOO_SHORT");
      if (!/^[\w-]{2,64}$/.test(definition.key)) return refused("key", "Key contains an invalid character.", "INVALID_CHARACTER");
      if (definition.name === "") return refused("name", "Name can't be blank", "BLANK");
      if (known(context, definition.ownerType, namespace, definition.key)) {
        return refused("key", `Key is in use for ${titleOf(definition.ownerType)} metafields on the '${namespace}' namespace.`, "TAKEN");
      }
      const createdDefinition = store.metafieldDefinitions.put({
        id: store.nextId(),
        shop: shop.domain,
        ownerType: definition.ownerType,
        namespace,
        key: definition.key,
        name: definition.name,
        description: definition.description ?? null,
        type: definition.type,
        admin: definition.access?.admin ?? (reserved ? "MERCHANT_READ" : "PUBLIC_READ_WRITE"),
        storefront: definition.access?.storefront ?? "NONE",
      });
      return { createdDefinition, userErrors: [] };
    },
    metafieldDefinitionDelete: (_, args: { id?: string | null; deleteAllAssociatedMetafields?: boolean | null }, { store, shop }) => {
      const id = readGid(args.id ?? "")?.id;
      const found = store.metafieldDefinitions.find(shop.domain, (one) => one.id === id);
      if (!found) {
        return { deletedDefinitionId: null, userErrors: [{ field: ["id"], message: "Definition not found.", code: "NOT_FOUND" }] };
      }
      store.metafieldDefinitions.delete(shop.domain, `${found.ownerType}/${found.namespace}.${found.key}`);
      return { deletedDefinitionId: args.id, userErrors: [] };
    },
  }),
  ...defineType<undefined>("QueryRoot", {
    metafieldDefinitions: (
      _,
      args: ConnectionArgs & { ownerType?: string; namespace?: string | null; key?: string | null },
      { store, shop, apiKey },
    ) => {
      const namespace = args.namespace ? reservedNamespace(args.namespace, apiKey) : null;
      const found = store.metafieldDefinitions.filter(
        shop.domain,
        (one) =>
          one.ownerType === args.ownerType && (namespace === null || one.namespace === namespace) && (!args.key || one.key === args.key),
      );
      return connection(found, args, ({ id }) => ({ value: id, id }));
    },
    metafieldDefinition: (_, args: { identifier?: { ownerType: string; namespace?: string | null; key: string } | null }, context) => {
      const { ownerType, namespace, key } = args.identifier ?? { ownerType: "", namespace: "", key: "" };
      return known(context, ownerType, reservedNamespace(namespace, context.apiKey), key) ?? null;
    },
  }),
  ...defineType<MetafieldDefinitionRecord>("MetafieldDefinition", {
    id: (definition) => gid("MetafieldDefinition", definition.id),
    name: (definition) => definition.name,
    namespace: (definition) => definition.namespace,
    key: (definition) => definition.key,
    ownerType: (definition) => definition.ownerType,
    description: (definition) => definition.description,
    type: (definition) => ({ name: definition.type, category: definition.type.split("_")[0]?.toUpperCase() ?? "" }),
    access: (definition) => ({ admin: definition.admin, storefront: definition.storefront, customerAccount: "NONE" }),
  }),
];

/** "CUSTOMER" as Shopify's messages write it. */
function titleOf(ownerType: string): string {
  return ownerType.charAt(0) + ownerType.slice(1).toLowerCase();
}
