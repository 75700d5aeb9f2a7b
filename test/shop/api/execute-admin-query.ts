import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  getNamedType,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { ApiContext } from "./api-context";
import { loadSchema } from "./load-schema";
import { makeResolvers } from "./make-resolvers";
import { queryCost } from "./query-cost";

export interface AdminQuery {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

const mostPointsPerQuery = 1000;

/**
 * Makes the executor of Admin GraphQL calls: Shopify's schema, our resolvers. What the schema does not have is an error, so
 * is what the token's scopes do not allow, and what the local shop has no answer for says so.
 *
 * @returns a function that prepares a call: its cost is known before it runs, as the rate limit needs it
 */
export function makeAdminExecutor(): (call: AdminQuery, context: ApiContext) => { cost: number; run(): Promise<ExecutionResult> } {
  const { schema, scopesOf } = loadSchema();
  const resolvers = makeResolvers();

  const checkScopes = (key: string, type: string, field: string, scopes: readonly string[]): void => {
    for (const needed of [scopesOf.get(key), scopesOf.get(type)]) {
      if (!needed || needed.some((scope) => scopes.includes(scope) || scopes.includes(scope.replace(/^read_/, "write_")))) continue;
      const names = needed.map((scope) => `\`${scope}\``).join(" or ");
      throw new GraphQLError(`Access denied for ${field} field. Required access: ${names} access scope.`, {
        extensions: {
          code: "ACCESS_DENIED",
          documentation: "https://shopify.dev/api/usage/access-scopes",
          requiredAccess: `${names} access scope.`,
        },
      });
    }
  };

  const fieldResolver: GraphQLFieldResolver<unknown, ApiContext> = (source, args, context, info) => {
    const key = `${info.parentType.name}.${info.fieldName}`;
    checkScopes(key, getNamedType(info.returnType).name.replace(/Connection$/, ""), info.fieldName, context.scopes);
    const resolver = resolvers.get(key);
    if (resolver) return resolver(source, args, context);
    if (typeof source === "object" && source !== null && info.fieldName in source)
      return (source as Record<string, unknown>)[info.fieldName];
    throw new GraphQLError(`${key} is not implemented in the local shop`, { extensions: { code: "NOT_IMPLEMENTED_IN_LOCAL_SHOP" } });
  };

  const failed = (errors: readonly object[]) => ({ cost: 0, run: async () => ({ errors }) as unknown as ExecutionResult });

  return (call, context) => {
    let document: DocumentNode;
    try {
      document = parse(call.query);
    } catch (error) {
      const { message, locations } = error as GraphQLError;
      return failed([{ message, locations }]);
    }
    const errors = validate(schema, document, specifiedRules);
    if (errors.length > 0) {
      return failed(
        errors.map(({ message, locations }) => ({
          message: message.replace(/ Did you mean.*$/, ""),
          locations,
          extensions: { code: codeOf(message) },
        })),
      );
    }
    const cost = queryCost(schema, document, call.variables ?? {});
    if (cost > mostPointsPerQuery) {
      const message = `Query cost is ${cost}, which exceeds the single query max cost limit (${mostPointsPerQuery}).`;
      return failed([
        {
          message,
          extensions: {
            code: "MAX_COST_EXCEEDED",
            cost,
            maxCost: mostPointsPerQuery,
            documentation: "https://shopify.dev/api/usage/rate-limits",
          },
        },
      ]);
    }
    return {
      cost,
      run: async () =>
        execute({
          schema,
          document,
          variableValues: call.variables,
          operationName: call.operationName,
          contextValue: context,
          fieldResolver,
          typeResolver: (value) => (value as { __typename?: string }).__typename,
        }),
    };
  };
}

function codeOf(message: string): string {
  if (message.startsWith("Cannot query field")) return "undefinedField";
  if (message.startsWith("Unknown argument")) return "argumentNotAccepted";
  if (message.includes("is required, but it was not provided")) return "missingRequiredArguments";
  return "invalidQuery";
}
