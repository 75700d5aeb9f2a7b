import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";
import { applyWinner } from "../experiments/apply-winner";
import { stopExperiment } from "../experiments/stop-experiment";
import { archiveTouchpoint } from "./archive-touchpoint";
import { pauseTouchpoint } from "./pause-touchpoint";
import { publishTouchpoint } from "./publish-touchpoint";
import { restoreTouchpoint } from "./restore-touchpoint";
import { resumeTouchpoint } from "./resume-touchpoint";
import { saveDraft } from "./save-draft";

export type TouchpointChange =
  | { deed: "save"; name: string; draft?: unknown }
  /** `accepted`: warnings that the merchant has read, as `path message`. */
  | { deed: "publish"; accepted: string[] }
  | { deed: "pause" | "resume" | "archive" | "restore" }
  | { deed: "apply-winner"; experimentId: string; variantId: string }
  | { deed: "stop-experiment"; experimentId: string };

export type TouchpointAnswer =
  | { ok: true; deed: "publish" | "pause" | "resume" | "archive" | "restore" | "apply-winner" | "stop-experiment"; before: string }
  | { ok: true; deed: "save"; before: string; saved: { name: string; touchpoint: Touchpoint } }
  /**
   * `fields`: path in the touchpoint, or `name` → message key. `failure`: what is wrong with the whole of it; too large: `archive` names
   * those that would make room. `unconfirmed`: it can be published once the merchant accepts these.
   */
  | {
      ok: false;
      fields: Record<string, string>;
      failure: "not-found" | "too-large" | "not-running" | null;
      archive?: string[];
      unconfirmed?: PublishProblem[];
    };

const deeds = {
  pause: pauseTouchpoint,
  resume: resumeTouchpoint,
  archive: archiveTouchpoint,
  restore: restoreTouchpoint,
};

/** Does to a touchpoint what its editor asks for; one answer for all of it. */
export async function changeTouchpoint(db: Db, shopId: number, id: string, change: TouchpointChange, now: Date): Promise<TouchpointAnswer> {
  const row = await db.touchpoint.findUnique({
    where: { shopId_id: { shopId, id } },
    select: { status: true },
  });
  if (!row) return { ok: false, fields: {}, failure: "not-found" };
  const before = row.status;
  if (change.deed === "save") {
    const { name, draft } = change;
    const saved = await saveDraft(db, shopId, id, { name, draft }, now);
    if (!saved.ok)
      return {
        ok: false,
        fields: saved.reason === "invalid" ? withoutDraft(saved.fields) : {},
        failure: saved.reason === "invalid" ? null : saved.reason,
      };
    return { ok: true, deed: "save", before, saved: { name: name.trim(), touchpoint: touchpointSchema.parse(draft) } };
  }
  if (change.deed === "publish") {
    const published = await publishTouchpoint(db, shopId, id, now, { accepted: change.accepted });
    if (published.ok) return { ok: true, deed: "publish", before };
    if (published.reason === "unconfirmed") return { ok: false, fields: {}, failure: null, unconfirmed: published.problems };
    if (published.reason === "too-large") return { ok: false, fields: {}, failure: "too-large", archive: published.archive };
    if (published.reason === "not-found") return { ok: false, fields: {}, failure: "not-found" };
    const stopping = published.problems.filter(({ mayPublish }) => !mayPublish);
    return { ok: false, fields: Object.fromEntries(stopping.map(({ path, message }) => [path, message])), failure: null };
  }
  if (change.deed === "apply-winner" || change.deed === "stop-experiment") {
    const { deed, experimentId } = change;
    const ended =
      deed === "apply-winner"
        ? await applyWinner(db, shopId, { touchpointId: id, id: experimentId, variantId: change.variantId }, now)
        : await stopExperiment(db, shopId, { id: experimentId, reason: "merchant" }, now);
    return ended.ok ? { ok: true, deed, before } : { ok: false, fields: {}, failure: ended.reason };
  }
  const done = await deeds[change.deed](db, shopId, id, now);
  return done.ok ? { ok: true, deed: change.deed, before } : { ok: false, fields: {}, failure: done.reason };
}

/** The editor knows its fields by their path in the touchpoint. */
function withoutDraft(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([path, message]) => [path.replace(/^draft\./, ""), message]));
}
