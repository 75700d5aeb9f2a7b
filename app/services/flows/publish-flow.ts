import type { FlowDefinition } from "~/domain/flows/flow-definition";
import { flowDefinitionSchema } from "~/domain/flows/flow-definition.schema";
import type { Prisma } from "~/generated/prisma/client";
import type { Db, Tx } from "../db";
import { inTransaction } from "../in-transaction";
import { textProblem } from "../messages/render/render-text";

export type PublishFlowResult =
  | { ok: true; value: { version: number } }
  | { ok: false; reason: "not-found" | "other-kind" }
  /** `fields`: path (`steps.1.content.subject`) → message key. */
  | { ok: false; reason: "invalid"; fields: Record<string, string> };

/**
 * Makes a new version of a flow. Runs under way keep theirs; new ones take this one, as soon as the flow is on.
 * Publishing what is live already makes no version.
 */
export async function publishFlow(
  db: Db,
  shopId: number,
  flowId: string,
  input: FlowDefinition | unknown,
  now: Date,
): Promise<PublishFlowResult> {
  const parsed = flowDefinitionSchema.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join("."), issue.message] as const);
    return { ok: false, reason: "invalid", fields: Object.fromEntries(fields) };
  }
  const broken = brokenTexts(parsed.data);
  if (broken.length > 0) return { ok: false, reason: "invalid", fields: Object.fromEntries(broken.map((path) => [path, "liquid"])) };
  return inTransaction(db, async (tx): Promise<PublishFlowResult> => {
    const rows = await tx.$queryRaw<{ kind: string; status: string }[]>`
      select kind, status from flows where shop_id = ${shopId} and id = ${flowId}::uuid for update`;
    const flow = rows[0];
    if (!flow) return { ok: false, reason: "not-found" };
    if (flow.kind !== parsed.data.kind) return { ok: false, reason: "other-kind" };
    const unknown = await unknownOffers(tx, shopId, parsed.data);
    if (unknown.length > 0) return { ok: false, reason: "invalid", fields: Object.fromEntries(unknown.map((path) => [path, "required"])) };
    const newest = await tx.flowVersion.findFirst({ where: { shopId, flowId }, orderBy: { version: "desc" } });
    if (newest && same(flowDefinitionSchema.safeParse(newest.definition).data, parsed.data)) {
      return { ok: true, value: { version: newest.version } };
    }
    const version = (newest?.version ?? 0) + 1;
    const definition = parsed.data as unknown as Prisma.InputJsonValue;
    await tx.flowVersion.create({ data: { shopId, flowId, version, definition, createdAt: now } });
    const live = flow.status === "on" ? { liveVersion: version } : {};
    await tx.flow.update({ where: { shopId_id: { shopId, id: flowId } }, data: { ...live, updatedAt: now } });
    return { ok: true, value: { version } };
  });
}

/** Paths of texts that are no templates: found here, they never reach a shopper. */
function brokenTexts({ steps }: FlowDefinition): string[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== "message") return [];
    return textParts.flatMap((part) =>
      Object.entries(step.content[part])
        .filter(([, text]) => textProblem(text, sample) !== null)
        .map(([locale]) => `steps.${index}.content.${part}.${locale}`),
    );
  });
}

/** A mail in which everything is said: every branch of an honest text has its values. */
const sample = {
  shop: "Shop",
  first_name: "Ida",
  last_name: "Sommer",
  code: "CODE-7KQ2M9XD",
  offer: "10% off",
  code_ends: "29 November 2026",
  first_product: "Bowl",
  more_products: 2,
  order_name: "#1042",
};

const textParts = ["subject", "preview", "heading", "body", "button"] as const;

/** Paths of steps whose offer this shop does not have. */
async function unknownOffers(tx: Tx, shopId: number, { steps }: FlowDefinition): Promise<string[]> {
  const wanted = steps.flatMap((step, index) => (step.kind === "offer" ? [{ path: `steps.${index}.offerId`, id: step.offerId }] : []));
  const found = await tx.offer.findMany({ where: { shopId, id: { in: wanted.map(({ id }) => id) } }, select: { id: true } });
  return wanted.filter(({ id }) => !found.some((offer) => offer.id === id)).map(({ path }) => path);
}

/** Keys in any order are the same definition: the database keeps JSON in an order of its own. */
function same(a: FlowDefinition | undefined, b: FlowDefinition): boolean {
  return a !== undefined && canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
