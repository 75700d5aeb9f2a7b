import { v7 as uuidv7 } from "uuid";
import type { Outcome } from "~/domain/shared/outcome";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { Series } from "~/domain/touchpoints/series";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import { seriesTemplates } from "~/domain/touchpoints/templates/series-templates";
import type { Db } from "../../db";
import { createTouchpoint } from "../create-touchpoint";

/**
 * Makes a draft from a template, with a draft of every touchpoint in it, or an empty one (`templateId` null). When it stops halfway, there
 * are touchpoints that no series has yet, and nothing else.
 */
export async function createSeries(
  db: Db,
  shopId: number,
  { templateId, locale = "en" }: { templateId: string | null; locale?: string },
  now: Date,
): Promise<Outcome<{ id: string }, "unknown-template">> {
  const template = seriesTemplates.find(({ id }) => id === templateId);
  if (templateId !== null && !template) {
    return { ok: false, reason: "unknown-template", message: `There is no series template "${templateId.slice(0, 60)}".` };
  }
  const ids = new Map<string, string>();
  for (const step of template?.steps ?? []) {
    const made = await createTouchpoint(db, shopId, { templateId: step.template, locale }, now);
    if (!made.ok) return made;
    ids.set(step.template, made.value.id);
  }
  const draft: Series = {
    steps: (template?.steps ?? []).map((step) => ({
      touchpointId: ids.get(step.template) ?? "",
      after: step.after.map(({ from, ...way }) => ({ ...way, touchpointId: ids.get(from) ?? "" })),
    })),
    goal: { ordered: true },
  };
  const id = uuidv7({ msecs: now.getTime() });
  const name = template ? (pickText(template.name, locale, "en") ?? template.id) : "";
  const times = { createdAt: now, updatedAt: now };
  await db.series.create({ data: { shopId, id, name, status: "draft", draft: seriesSchema.parse(draft), ...times } });
  return { ok: true, value: { id } };
}
