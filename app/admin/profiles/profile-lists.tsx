import { Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProfileView } from "~/domain/profiles/profile-view";
import { useOfferName } from "../offers/use-offer-name";
import { OrderLink } from "../shared/order-link";
import { PlainLink } from "../shared/plain-link";
import { RowsCard } from "../shared/rows-card";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { useReasonText } from "../shared/use-reason-text";

/** Orders, messages, answers, codes and flow runs of a person; lists without rows stay away. */
export function ProfileLists({ profile }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const offerName = useOfferName();
  return (
    <>
      <RowsCard
        title={t("profile.orders")}
        rows={profile.orders.map((order) => ({
          key: order.id,
          main: <OrderLink id={order.id}>{order.name}</OrderLink>,
          detail: [
            format.date(order.placedAt),
            order.cancelledAt ? t("profile.cancelled") : order.deliveredAt ? t("profile.delivered") : "",
          ],
          badge: order.recoveredByMessageId ? <StatusBadge status="done" label={t("profile.recovered")} /> : null,
          end: format.money(order.totalCents, order.currency),
        }))}
      />
      <RowsCard
        title={t("profile.messages")}
        rows={profile.messages.map((message) => ({
          key: message.id,
          main: <PlainLink to={`/app/messages/${message.id}`}>{message.subject ?? t("messages.noSubject")}</PlainLink>,
          detail: [
            format.dateTime(message.at),
            message.status === "sent" ? "" : reasonText(message.reason),
            message.clickedAt ? t("messages.clickedAt", { date: format.dateTime(message.clickedAt) }) : "",
          ],
          badge: <StatusBadge status={message.status} />,
        }))}
      />
      <RowsCard
        title={t("profile.answers")}
        rows={profile.answers.map((answer) => ({
          key: answer.id,
          main: (
            <Text as="span" fontWeight="medium">
              {answer.choices.join(", ") || (answer.score === null ? t("answers.noScore") : t("answers.score", { score: answer.score }))}
            </Text>
          ),
          detail: [format.date(answer.at), answer.touchpoint ?? "", answer.text ?? ""],
        }))}
      />
      <RowsCard
        title={t("profile.codes")}
        rows={profile.codes.map((code) => ({
          key: code.code,
          main: <code>{code.code}</code>,
          detail: [
            code.offer ? offerName(code.offer) : "",
            code.usedAt
              ? t("profile.codeUsed", { date: format.date(code.usedAt) })
              : t("profile.codeEnds", { date: format.date(code.expiresAt) }),
          ],
          badge: <StatusBadge status={code.usedAt ? "used" : code.status} />,
        }))}
      />
      <RowsCard
        title={t("profile.runs")}
        rows={profile.runs.map((run) => ({
          key: run.id,
          main: (
            <PlainLink to={`/app/flows/${run.flowId}/runs/${run.id}`}>
              {t(`flows.kind.${run.flowKind}.name`, { defaultValue: run.flowKind })}
            </PlainLink>
          ),
          detail: [
            format.dateTime(run.startedAt),
            reasonText(run.reason),
            run.wakeAt ? t("flows.wakes", { date: format.dateTime(run.wakeAt) }) : "",
          ],
          badge: <StatusBadge status={run.state} />,
        }))}
      />
    </>
  );
}
