import { Link } from "@shopify/polaris";
import type { ReactNode } from "react";

/** The link of a row to its page: bold where it names the row. */
export function PlainLink({ to, isMain = false, children }: { to: string; isMain?: boolean; children: ReactNode }) {
  return (
    <Link url={to} removeUnderline monochrome={isMain} {...(isMain ? { dataPrimaryLink: true } : {})}>
      {isMain ? <span style={{ fontWeight: 600 }}>{children}</span> : children}
    </Link>
  );
}
