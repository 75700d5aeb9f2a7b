import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AnswersPage } from "~/admin/answers/answers-page";
import { readListQuery } from "~/admin/shared/read-list-query";
import { openAdmin } from "~/admin-door.server";
import { periodStart } from "~/domain/insights/period-start";
import { describeAnswers } from "~/services/surveys/describe-answers";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const groupSchema = z.enum(["promoters", "passives", "detractors"]).optional().catch(undefined);

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { days, place, params } = readListQuery(request);
  const group = groupSchema.parse(params.get("group") ?? undefined);
  const since = periodStart(now, shop.timezone, days);
  const answers = await describeAnswers(app.db, { shopId: shop.id, since, group, place, limit: 50, locale: shop.primaryLocale });
  return { days, ...answers };
}

export default function Answers() {
  const { feedbackFlowId, ...data } = useLoaderData<typeof loader>();
  return <AnswersPage {...data} flowUrl={feedbackFlowId === null ? "/app/flows" : `/app/flows/${feedbackFlowId}`} />;
}
