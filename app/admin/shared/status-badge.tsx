import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

const tones: Record<string, BadgeProps["tone"]> = {
  live: "success",
  on: "success",
  paused: "warning",
  draft: "info",
  archived: undefined,
  off: undefined,
  queued: "attention",
  sending: "attention",
  sent: "success",
  dropped: undefined,
  failed: "critical",
  unconfirmed: "warning",
  active: "info",
  done: "success",
  exited: undefined,
  subscribed: "success",
  unsubscribed: "warning",
  pending: "attention",
  none: undefined,
  bounced: "critical",
  complained: "critical",
  reserved: "attention",
  issued: "success",
  used: "success",
  expired: undefined,
  erased: undefined,
  received: "attention",
};

/** A state in words, with the colour that state has everywhere. */
export function StatusBadge({ status, label }: { status: string; label?: string }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{label ?? t(`status.${status}`, { defaultValue: status })}</Badge>;
}
