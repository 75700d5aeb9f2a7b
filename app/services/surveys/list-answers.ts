import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import { type AnswerRow, type ScoreGroup, scoreGroups } from "~/domain/surveys/answer-view";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";
import { describeQuestions } from "./describe-questions";

interface ListAnswers {
  shopId: number;
  since: Date;
  group?: ScoreGroup | undefined;
  place: Place;
  limit: number;
  /** Language in which questions and options are said. */
  locale?: string;
}

/** Answers given since a moment, the newest first, with who gave them and for which order. */
export async function listAnswers(
  db: Db,
  { shopId, since, group, place, limit, locale = "en" }: ListAnswers,
): Promise<KeysetPage<AnswerRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const range = group === undefined ? undefined : scoreGroups[group];
  const rows = await db.answer.findMany({
    where: {
      shopId,
      ...(range && { score: { gte: range[0], lte: range[1] } }),
      AND: [
        { createdAt: { gte: since } },
        ...(cursor
          ? [
              { createdAt: { [`${beyond}e`]: cursor.at } },
              { OR: [{ createdAt: { [beyond]: cursor.at } }, { id: { [beyond]: cursor.id } }] },
            ]
          : []),
      ],
    },
    orderBy: [{ createdAt: order }, { id: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.createdAt, id: row.id }));
  const [names, orders, asked] = await Promise.all([
    namesOfProfiles(
      db,
      shopId,
      page.items.map((row) => row.profileId),
    ),
    db.order.findMany({
      where: { shopId, externalId: { in: page.items.flatMap((row) => row.orderId ?? []) } },
      select: { externalId: true, name: true },
    }),
    describeQuestions(db, shopId, page.items, locale),
  ]);
  const orderNames = new Map(orders.map((each) => [each.externalId, each.name]));
  const items = page.items.map(
    (row): AnswerRow => ({
      id: row.id,
      score: row.score,
      text: row.text,
      ...asked(row),
      at: row.createdAt.toISOString(),
      profile: { id: row.profileId, name: names.get(row.profileId) ?? "" },
      order: row.orderId === null ? null : { id: row.orderId, name: orderNames.get(row.orderId) ?? "" },
    }),
  );
  return { ...page, items };
}
