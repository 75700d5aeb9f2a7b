import type { DecisionContext } from "./decision-context";
import type { LiveCondition } from "./live-rule";

/** Whether a condition holds. A kind this script does not know holds for nobody. */
export function conditionHolds([fact, is, of]: LiveCondition, context: DecisionContext): boolean {
  // In comparisons null is 0.
  const some = valuesOf(fact, context).some((value) =>
    typeof of === "string"
      ? new RegExp(of).test(`${value}`)
      : /b/.test(is)
        ? (value as number) >= (of[0] as number) && (value as number) <= ((of[1] as number | null) ?? Infinity)
        : (of as string[]).includes?.(`${value}`),
  );
  return some !== is.startsWith("not");
}

/** What a fact is; nothing where it is not known. */
export function valuesOf(fact: string, context: DecisionContext): unknown[] {
  let found: unknown;
  for (const path of fact.split("|")) {
    found ??= path.split(".").reduce((whole: unknown, part) => (whole as Record<string, unknown> | null)?.[part], context);
  }
  return [found ?? []].flat();
}
