import { Box } from "@shopify/polaris";
import type { ReactNode } from "react";

/** What stands between cards: cards reach the edges of a phone's screen, texts and controls keep off them. */
export function BesideEdge({ children }: { children: ReactNode }) {
  return <Box paddingInline={{ xs: "400", sm: "0" }}>{children}</Box>;
}
