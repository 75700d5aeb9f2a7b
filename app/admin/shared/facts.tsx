import { Text } from "@shopify/polaris";
import type { ReactNode } from "react";

/** A short list of facts, each under its name. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  return (
    <dl style={{ margin: 0, display: "grid", gap: "var(--p-space-300)" }}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <Text as="dt" variant="bodySm" tone="subdued">
            {name}
          </Text>
          <dd style={{ margin: 0, overflowWrap: "anywhere" }}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
