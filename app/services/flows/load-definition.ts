import type { FlowDefinition } from "~/domain/flows/flow-definition";
import { flowDefinitionSchema } from "~/domain/flows/flow-definition.schema";
import type { Tx } from "../db";

/** A published version never changes, so each is read and parsed once per process. */
const known = new Map<string, FlowDefinition>();
const mostKept = 2000;

/** The definition of a version of a flow. @throws when there is none: a run never refers to a version that was not made. */
export async function loadDefinition(tx: Tx, shopId: number, flowId: string, version: number): Promise<FlowDefinition> {
  const key = `${shopId}:${flowId}:${version}`;
  const kept = known.get(key);
  if (kept) return kept;
  const row = await tx.flowVersion.findUniqueOrThrow({
    where: { shopId_flowId_version: { shopId, flowId, version } },
    select: { definition: true },
  });
  const definition = flowDefinitionSchema.parse(row.definition);
  if (known.size >= mostKept) known.clear();
  known.set(key, definition);
  return definition;
}
