import { randomInt, randomUUID } from "node:crypto";
import type { Platform } from "~/domain/shared/platform";
import { emailAddress, longestEmail } from "~/domain/touchpoints/email-address";
import type { CodeState, Submission, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { cancelJob } from "../jobs/cancel-job";
import { issueCode } from "../offers/issue-code";
import { issueKey } from "../offers/issue-key";
import type { ReservedCode } from "../offers/reserve-code";
import type { Chance } from "./chance";
import { codeState } from "./code-state";
import { codeTicket, type TicketSigner } from "./code-ticket";
import { type FoundTouchpoint, findLiveTouchpoint } from "./find-live-touchpoint";
import type { Telling } from "./last-day";
import { mayTry } from "./may-try";
import { readFields } from "./read-fields";
import { type TakenSubmission, takeSubmission } from "./take-submission";
import { Undo } from "./undo";
import { withinBudget } from "./within-budget";

export interface SubmitDeps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
  links: TicketSigner;
  /** What turns the wheels; the system's own source by default. */
  chance?: Chance;
}

interface SubmitRequest {
  shopDomain: string;
  /** Address of the browser; null where it is not known. */
  ip: string | null;
  /** The platform's id of the customer who is logged in, as it has signed it. */
  customerId?: string | null;
  submission: Submission;
}

/** A whole office may share one address; a mailing brings many shoppers at once. */
const limits = { perVisitor: 10, perAddress: 40, perShop: 6000 };

/** How long a shopper waits for the platform before the code becomes "on its way". */
const budgetMs = 3000;

/**
 * Takes what a shopper left on a touchpoint's form: the address or the browser becomes a profile, the tick a consent, the answers custom
 * fields, a wheel is turned, and the shopper gets their code, the same one however often they ask. What the platform cannot do at once is
 * done by a job.
 */
export async function submitTouchpoint(deps: SubmitDeps, request: SubmitRequest, now: Date): Promise<SubmissionAnswer> {
  const { db, links } = deps;
  const { submission, ip, customerId = null } = request;
  const { touchpointId: id, variantId, visitorId } = submission;
  const shop = await db.shop.findUnique({ where: { domain: request.shopDomain } });
  if (!shop?.installedAt || shop.uninstalledAt) return { ok: false, reason: "ended" };
  if (!(await mayTry(db, shop.id, { act: "submit", visitorId, ip, ...limits }, now))) return { ok: false, reason: "too-many" };
  const touchpoint = await findLiveTouchpoint(db, shop.id, { id, variantId }, now);
  const form = touchpoint?.content.ask.find((block) => block.kind === "form");
  if (!touchpoint || !form) return { ok: false, reason: "ended" };
  if (submission.trap !== "") return likeSuccess(links, shop.id, touchpoint, submission.locale);
  const email = form.email ? readEmail(submission.email ?? "") : { ok: true as const, value: null };
  if (!email.ok) return email;
  const fields = await readFields(db, shop.id, form, submission.fields);
  if (!fields.ok) return { ok: false, reason: "field", field: fields.field };
  const turns = touchpoint.format.kind === "wheel";
  if (!form.email && !turns && Object.keys(fields.values).length === 0) return { ok: false, reason: "empty" };
  if (touchpoint.consent.mode === "required" && !submission.consent) return { ok: false, reason: "consent" };
  const given = { ...submission, email: email.value, values: fields.values, customerId };
  const taken = await Undo.unless(
    inTransaction(db, async (tx) => {
      const done = await takeSubmission(tx, { shop, touchpoint, given, chance: deps.chance ?? randomInt }, now);
      // Who met an empty wheel has left nothing here.
      if (!done) throw new Undo<TakenSubmission | null>(null);
      return done;
    }),
  );
  if (!taken) return { ok: false, reason: "ended" };
  const { byEmail } = taken;
  const slice = taken.sliceId !== null && { slice: taken.sliceId };
  if (!taken.code) return { ok: true, code: null, byEmail, ...slice };
  const ticket = codeTicket(links, shop.id, taken.sourceKey, submission.locale);
  const telling = { locale: submission.locale, zone: shop.timezone };
  return { ok: true, code: await issueInTime(deps, shop.id, taken.code, { ticket, telling }, now), byEmail, ...slice };
}

function readEmail(written: string): { ok: true; value: string } | { ok: false; reason: "email" | "email-too-long" } {
  const email = emailAddress(written);
  if (email) return { ok: true, value: email };
  return { ok: false, reason: written.length > longestEmail ? "email-too-long" : "email" };
}

/** What a machine that filled the hidden field sees: a success that never becomes a code. */
function likeSuccess(links: TicketSigner, shopId: number, { offerId, format }: FoundTouchpoint, locale: string): SubmissionAnswer {
  const ticket = codeTicket(links, shopId, randomUUID(), locale);
  const slice = format.kind === "wheel" && format.slices[0] && { slice: format.slices[0].id };
  return { ok: true, code: offerId === null ? null : { state: "pending", ticket }, byEmail: true, ...slice };
}

async function issueInTime(
  { db, platformFor }: SubmitDeps,
  shopId: number,
  reserved: ReservedCode,
  { ticket, telling }: { ticket: string; telling: Telling },
  now: Date,
): Promise<CodeState> {
  const state = codeState(reserved, ticket, now, telling);
  if (state.state !== "pending") return state;
  const issuing = platformFor(shopId).then((platform) => issueCode(db, platform, shopId, reserved.code, now));
  const outcome = await withinBudget(issuing, budgetMs);
  // Late, or a platform that cannot be asked just now: the job goes on.
  if (!outcome || (!outcome.ok && outcome.reason === "try-later")) return state;
  await cancelJob(db, issueKey(shopId, reserved.code));
  return codeState({ ...reserved, status: outcome.ok ? "issued" : "failed" }, ticket, now, telling);
}
