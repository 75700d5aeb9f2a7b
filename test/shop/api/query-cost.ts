import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";

/**
 * What a call may cost at most, after Shopify's published rules: scalars 0, objects 1, a connection 2 and what its page may
 * hold, a mutation 10. How the page size weighs is not published; a page of 250 plain objects costs about 30 here.
 */
export function queryCost(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === "FragmentDefinition" ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const costOfSet = (set: SelectionSetNode | undefined, type: GraphQLOutputType): number => {
    if (!set) return 0;
    const named = getNamedType(type);
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === "FragmentSpread") {
        const fragment = fragments.get(selection.name.value);
        const on = fragment && schema.getType(fragment.typeCondition.name.value);
        if (fragment && isObjectOrInterface(on)) sum += costOfSet(fragment.selectionSet, on);
      } else if (selection.kind === "InlineFragment") {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : named;
        if (isObjectOrInterface(on)) sum += costOfSet(selection.selectionSet, on);
      } else if (isObjectOrInterface(named)) {
        const field = named.getFields()[selection.name.value];
        if (field) sum += costOfField(selection, field.type);
      }
    }
    return sum;
  };
  const costOfField = (field: FieldNode, type: GraphQLOutputType): number => {
    const named = getNamedType(type);
    if (!isCompositeType(named) || named.name === "PageInfo") return 0;
    const inner = costOfSet(field.selectionSet, type);
    if (named.name.endsWith("Connection")) return 2 + Math.ceil(pageSize(field, variables) ** 0.6 * inner);
    if (named.name.endsWith("Edge")) return inner;
    return 1 + inner;
  };
  let total = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== "OperationDefinition") continue;
    const root = schema.getRootType(definition.operation);
    if (root) total += costOfSet(definition.selectionSet, root) + (definition.operation === "mutation" ? 10 : 0);
  }
  return total;
}

function isObjectOrInterface(type: unknown): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

function pageSize(field: FieldNode, variables: Record<string, unknown>): number {
  const argument = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last")?.value;
  if (argument?.kind === "IntValue") return Number(argument.value);
  if (argument?.kind === "Variable") return Number(variables[argument.name.value] ?? 10);
  return 10;
}
