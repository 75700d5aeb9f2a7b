import {
  buildClientSchema,
  type DocumentNode,
  getNamedType,
  type IntrospectionQuery,
  type IntrospectionType,
  type IntrospectionTypeRef,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Shopify's schema has thousands of types; the app uses a few dozen. Leaves only the fields and arguments that the documents
 * name, and the inputs and enums that these lead to, so that the generated types are as small as the app's use of the API.
 */
export function pruneIntrospection(introspection: IntrospectionQuery, documents: DocumentNode[]): IntrospectionQuery {
  const { fields, args } = namesUsed(introspection, documents);
  const pruned = introspection.__schema.types.map((type): IntrospectionType => {
    if (type.kind === "OBJECT" || type.kind === "INTERFACE") {
      const kept = type.fields
        .filter((field) => fields.has(`${type.name}.${field.name}`))
        .map((field) => ({ ...field, args: field.args.filter((arg) => args.has(`${type.name}.${field.name}.${arg.name}`)) }));
      // An interface stands for its types here: the documents ask for nothing that only one of them has.
      return { kind: "OBJECT", name: type.name, fields: kept, interfaces: [] } satisfies IntrospectionType;
    }
    return type;
  });
  const isUsed = (type: IntrospectionType) => type.kind !== "OBJECT" || type.fields.length > 0;
  const used = new Set(pruned.filter(isUsed).map(({ name }) => name));
  const connected = pruned.map((type) =>
    type.kind === "UNION" ? { ...type, possibleTypes: type.possibleTypes.filter(({ name }) => used.has(name)) } : type,
  );
  const reachable = reach(connected, introspection.__schema);
  const types = connected.filter(({ name }) => reachable.has(name) || name.startsWith("__"));
  return { __schema: { ...introspection.__schema, types, directives: [] } };
}

function namesUsed(introspection: IntrospectionQuery, documents: DocumentNode[]) {
  const info = new TypeInfo(buildClientSchema(introspection, { assumeValid: true }));
  const fields = new Set<string>();
  const args = new Set<string>();
  let path = "";
  const visitor = visitWithTypeInfo(info, {
    enter: (node) => {
      if (node.kind !== Kind.FIELD) return;
      path = `${getNamedType(info.getParentType())?.name}.${node.name.value}`;
      fields.add(path);
      for (const argument of node.arguments ?? []) args.add(`${path}.${argument.name.value}`);
    },
  });
  for (const document of documents) visit(document, visitor);
  return { fields, args };
}

/** Every type that the two roots lead to. */
function reach(types: IntrospectionType[], schema: IntrospectionQuery["__schema"]): Set<string> {
  const byName = new Map(types.map((type) => [type.name, type]));
  const seen = new Set<string>(["String", "Boolean", "Int", "Float", "ID"]);
  const go = (name: string | undefined): void => {
    const type = name ? byName.get(name) : undefined;
    if (!type || !name || seen.has(name)) return;
    seen.add(name);
    if (type.kind === "OBJECT") {
      for (const field of type.fields) for (const ref of [field.type, ...field.args.map((arg) => arg.type)]) go(nameOf(ref));
    }
    if (type.kind === "INPUT_OBJECT") for (const field of type.inputFields) go(nameOf(field.type));
    if (type.kind === "UNION") for (const possible of type.possibleTypes) go(possible.name);
  };
  go(schema.queryType.name);
  go(schema.mutationType?.name);
  return seen;
}

function nameOf(ref: IntrospectionTypeRef): string {
  return ref.kind === "LIST" || ref.kind === "NON_NULL" ? nameOf(ref.ofType) : ref.name;
}
