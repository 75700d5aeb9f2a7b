import { z } from "zod";

/** The flow that a list is narrowed to; undefined when the address names none. */
export function readFlowId(params: URLSearchParams): string | undefined {
  const id = z.uuid().safeParse(params.get("flow"));
  return id.success ? id.data : undefined;
}
