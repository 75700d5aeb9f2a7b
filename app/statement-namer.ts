import { createHash } from "node:crypto";

/** More shapes than the code has; lists of many lengths must not fill PostgreSQL's memory. */
const mostNames = 500;

/**
 * Names statements by their text, so that a connection has PostgreSQL parse and plan each of them once.
 *
 * @returns a function that gives the name, and nothing once there are too many: such a statement is planned each time
 */
export function statementNamer(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return "";
    const name = createHash("sha256").update(sql).digest("base64url").slice(0, 22);
    names.set(sql, name);
    return name;
  };
}
