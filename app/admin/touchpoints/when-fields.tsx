import { BlockStack, Checkbox, ChoiceList, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Trigger, TriggerKind } from "~/domain/touchpoints/trigger";
import type { TouchpointEditor } from "./touchpoint-editor";

const fresh = {
  "exit-intent": { kind: "exit-intent", touch: ["scroll-up"] },
  "seconds-on-page": { kind: "seconds-on-page", seconds: 20 },
  "scroll-percent": { kind: "scroll-percent", percent: 50 },
} satisfies Partial<Record<TriggerKind, Trigger>>;

/** What has to happen on the page. */
export function WhenFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { triggers } = value;
  const kinds = Object.keys(fresh) as (keyof typeof fresh)[];
  const set = (list: Trigger[]): void => change({ triggers: { ...triggers, list } });
  const toggle = (kind: keyof typeof fresh, on: boolean): void =>
    set(on ? [...triggers.list, fresh[kind]] : triggers.list.filter((each) => each.kind !== kind));
  const replace = (trigger: Trigger): void => set(triggers.list.map((each) => (each.kind === trigger.kind ? trigger : each)));
  const numberField = (trigger: Trigger) => {
    const index = triggers.list.indexOf(trigger);
    if (trigger.kind === "seconds-on-page") {
      return (
        <TextField
          label={t("trigger.seconds")}
          type="number"
          min={0}
          max={3600}
          autoComplete="off"
          value={String(trigger.seconds)}
          error={errorAt(`triggers.list.${String(index)}.seconds`)}
          onChange={(text) => replace({ ...trigger, seconds: Number(text) })}
        />
      );
    }
    if (trigger.kind === "scroll-percent") {
      return (
        <TextField
          label={t("trigger.percent")}
          type="number"
          min={1}
          max={100}
          suffix="%"
          autoComplete="off"
          value={String(trigger.percent)}
          error={errorAt(`triggers.list.${String(index)}.percent`)}
          onChange={(text) => replace({ ...trigger, percent: Number(text) })}
        />
      );
    }
    return null;
  };
  return (
    <BlockStack gap="400">
      {kinds.map((kind) => {
        const trigger = triggers.list.find((each) => each.kind === kind);
        return (
          <BlockStack key={kind} gap="200">
            <Checkbox
              label={t(`trigger.kind.${kind}`)}
              helpText={t(`trigger.help.${kind}`)}
              checked={trigger !== undefined}
              onChange={(on) => toggle(kind, on)}
            />
            {trigger && <div style={{ paddingInlineStart: "var(--p-space-700)" }}>{numberField(trigger)}</div>}
          </BlockStack>
        );
      })}
      {triggers.list.length > 1 && (
        <ChoiceList
          title={t("trigger.match")}
          choices={(["any", "all"] as const).map((match) => ({ value: match, label: t(`trigger.matchOf.${match}`) }))}
          selected={[triggers.match]}
          onChange={([match]) => change({ triggers: { ...triggers, match: match === "all" ? "all" : "any" } })}
        />
      )}
    </BlockStack>
  );
}
