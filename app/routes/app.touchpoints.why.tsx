import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { WhyPage } from "~/admin/touchpoints/why/why-page";
import { openAdmin } from "~/admin-door.server";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import { whyQuestionSchema } from "~/domain/touchpoints/why/why-question.schema";
import { searchProfiles } from "~/services/profiles/search-profiles";
import { describeStatus } from "~/services/shops/describe-status";
import { previewLink } from "~/services/touchpoints/preview/preview-link";
import { explainDecision } from "~/services/touchpoints/why/explain-decision";
import { titlesOf } from "~/services/touchpoints/why/titles-of";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const mostFound = 8;

/** A list stands under its own name as often as it has items. */
function readQuestion(params: URLSearchParams): WhyQuestion {
  return whyQuestionSchema.parse({ ...Object.fromEntries(params), cartProductIds: params.getAll("cartProductIds") });
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now, locale: language } = await openAdmin(request);
  const params = new URL(request.url).searchParams;
  const question = readQuestion(params);
  const query = params.get("find")?.slice(0, 100) ?? "";
  const [answer, found, status, productTitles] = await Promise.all([
    explainDecision(app.db, shop, question, now),
    query === "" ? null : searchProfiles(app.db, { shopId: shop.id, query, place: {}, limit: mostFound }),
    describeStatus(app.db, shop.id, now),
    titlesOf(app.db, shop.id, question.cartProductIds),
  ]);
  const touchpoint = z.uuid().safeParse(params.get("touchpoint"));
  const touchpointId = touchpoint.success ? touchpoint.data : null;
  return {
    answer,
    previewUrl: previewLink(app.links, shop, { question, touchpointId, language }, now),
    productTitles,
    found: found && { query, rows: found.items },
    embedOff: status.embed?.enabled === false,
    locales: [...new Set([shop.primaryLocale, ...shop.locales])],
    asked: touchpointId,
  };
}

export default function Why() {
  const data = useLoaderData<typeof loader>();
  const [, setParams] = useSearchParams();
  const ask = (change: Partial<WhyQuestion>): void => {
    setParams(
      (params) => {
        for (const [name, value] of Object.entries(change)) {
          params.delete(name);
          for (const one of [value ?? []].flat()) params.append(name, String(one));
        }
        if ("profile" in change) params.delete("find");
        return params;
      },
      { preventScrollReset: true },
    );
  };
  const find = (query: string): void => {
    setParams((params) => {
      if (query === "") params.delete("find");
      else params.set("find", query);
      return params;
    });
  };
  return <WhyPage {...data} onAsk={ask} onFind={find} />;
}
