import type { Experiment } from "~/domain/experiments/experiment";
import type { VariantChanges } from "~/domain/touchpoints/touchpoint";
import type { Prisma } from "~/generated/prisma/client";

/** An experiment as it was started. It went through the touchpoint's schema when it was published, and is never changed after. */
export function readDefinition(definition: Prisma.JsonValue): Experiment<VariantChanges> {
  return definition as unknown as Experiment<VariantChanges>;
}
