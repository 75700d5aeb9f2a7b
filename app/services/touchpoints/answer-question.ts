import { fitAnswer } from "~/domain/surveys/fit-answer";
import type { AnswerResult, AnswerSubmission } from "~/domain/touchpoints/answer-submission";
import type { QuestionBlock } from "~/domain/touchpoints/block";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { identifyProfile } from "../profiles/identify-profile";
import { saveAnswer } from "../surveys/save-answer";
import { findLiveTouchpoint } from "./find-live-touchpoint";
import { mayTry } from "./may-try";

interface AnswerRequest {
  shopDomain: string;
  /** Address of the browser; null where it is not known. */
  ip: string | null;
  /** The platform's id of the customer who is logged in, as it has signed it. */
  customerId: string | null;
  answer: AnswerSubmission;
}

/** A survey of twelve questions, gone through twice. */
const limits = { perVisitor: 30, perAddress: 120, perShop: 12_000 };

/** Keeps what a shopper said to a question on the storefront: one answer to each question, saying it again changes it. */
export async function answerQuestion(db: Db, { shopDomain, ip, customerId, answer }: AnswerRequest, now: Date): Promise<AnswerResult> {
  const { touchpointId, variantId, visitorId, questionId, locale } = answer;
  const shop = await db.shop.findUnique({ where: { domain: shopDomain } });
  if (!shop?.installedAt || shop.uninstalledAt) return { ok: false, reason: "ended" };
  const shopId = shop.id;
  if (!(await mayTry(db, shopId, { act: "answer", visitorId, ip, ...limits }, now))) return { ok: false, reason: "too-many" };
  const touchpoint = await findLiveTouchpoint(db, shopId, { id: touchpointId, variantId }, now);
  const blocks = touchpoint ? [...touchpoint.content.ask, ...touchpoint.content.done] : [];
  const question = blocks.find((block): block is QuestionBlock => block.kind === "question" && block.id === questionId);
  if (!question) return { ok: false, reason: "ended" };
  if (answer.trap !== "") return { ok: true };
  const said = fitAnswer(question, answer);
  if (!said) return { ok: false, reason: "value" };
  await inTransaction(db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${shopId}::int, hashtext(${customerId ?? visitorId}))`;
    const profileId = await identifyProfile(tx, shopId, { externalId: customerId, visitorId }, { locale }, now);
    const asked = { touchpointId, questionId, visitorId };
    await saveAnswer(tx, { shopId, profileId, asked, locale, said }, now);
  });
  return { ok: true };
}
