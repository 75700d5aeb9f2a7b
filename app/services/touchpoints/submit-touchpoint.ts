import { randomUUID } from "node:crypto";
import type { Platform } from "~/domain/shared/platform";
import { emailAddress, longestEmail } from "~/domain/touchpoints/email-address";
import type { CodeState, Submission, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { cancelJob } from "../jobs/cancel-job";
import { issueCode } from "../offers/issue-code";
import { issueKey } from "../offers/issue-key";
import type { ReservedCode } from "../offers/reserve-code";
import { allowTry } from "./allow-try";
import { codeState } from "./code-state";
import { codeTicket, type TicketSigner } from "./code-ticket";
import { findLiveTouchpoint } from "./find-live-touchpoint";
import { takeSubmission } from "./take-submission";
import { withinBudget } from "./within-budget";

export interface SubmitDeps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
  links: TicketSigner;
}

/** How long a shopper waits for the platform before the code becomes "on its way". */
const budgetMs = 3000;

/**
 * Takes what a shopper left on a touchpoint's form: the address becomes a profile, the tick a consent, and the shopper gets their code,
 * the same one however often they ask. What the platform cannot do at once is done by a job.
 *
 * @param ip address of the browser, or null where it is not known
 */
export async function submitTouchpoint(
  deps: SubmitDeps,
  request: { shopDomain: string; ip: string | null; submission: Submission },
  now: Date,
): Promise<SubmissionAnswer> {
  const { db, links } = deps;
  const { submission, ip } = request;
  const shop = await db.shop.findUnique({ where: { domain: request.shopDomain } });
  if (!shop?.installedAt || shop.uninstalledAt) return { ok: false, reason: "ended" };
  if (!(await mayTry(db, shop.id, submission.visitorId, ip, now))) return { ok: false, reason: "too-many" };
  const touchpoint = await findLiveTouchpoint(db, shop.id, submission.touchpointId, now);
  if (!touchpoint) return { ok: false, reason: "ended" };
  if (submission.trap !== "") return likeSuccess(links, shop.id, touchpoint.offerId);
  const written = submission.email ?? "";
  const email = emailAddress(written);
  if (!email) return { ok: false, reason: written.length > longestEmail ? "email-too-long" : "email" };
  if (touchpoint.consent.mode === "required" && !submission.consent) return { ok: false, reason: "consent" };
  const taken = await inTransaction(db, (tx) => takeSubmission(tx, shop, touchpoint, { ...submission, email }, now));
  const { byEmail } = taken;
  if (!taken.code) return { ok: true, code: null, byEmail };
  const ticket = codeTicket(links, shop.id, taken.sourceKey);
  return { ok: true, code: await issueInTime(deps, shop.id, taken.code, ticket, now), byEmail };
}

async function mayTry(db: Db, shopId: number, visitorId: string, ip: string | null, now: Date): Promise<boolean> {
  const common = { act: "submit", windowMinutes: 10 };
  const byVisitor = await allowTry(db, shopId, { ...common, who: `visitor ${visitorId}`, most: 10 }, now);
  // A whole office may share one address.
  const byIp = ip === null || (await allowTry(db, shopId, { ...common, who: `ip ${ip}`, most: 40 }, now));
  return byVisitor && byIp;
}

/** What a machine that filled the hidden field sees: a success that never becomes a code. */
function likeSuccess(links: TicketSigner, shopId: number, offerId: string | null): SubmissionAnswer {
  const ticket = codeTicket(links, shopId, randomUUID());
  return { ok: true, code: offerId === null ? null : { state: "pending", ticket }, byEmail: true };
}

async function issueInTime(
  { db, platformFor }: SubmitDeps,
  shopId: number,
  reserved: ReservedCode,
  ticket: string,
  now: Date,
): Promise<CodeState> {
  const state = codeState(reserved, ticket, now);
  if (state.state !== "pending") return state;
  const issuing = platformFor(shopId).then((platform) => issueCode(db, platform, shopId, reserved.code, now));
  const outcome = await withinBudget(issuing, budgetMs);
  // Late, or a platform that cannot be asked just now: the job goes on.
  if (!outcome || (!outcome.ok && outcome.reason === "try-later")) return state;
  await cancelJob(db, issueKey(shopId, reserved.code));
  return codeState({ ...reserved, status: outcome.ok ? "issued" : "failed" }, ticket, now);
}
