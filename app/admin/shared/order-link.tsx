import { Link } from "@shopify/polaris";
import type { ReactNode } from "react";

/** Leads to an order in the admin around the app. */
export function OrderLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link url={`shopify://admin/orders/${id}`} target="_top" removeUnderline>
      {children}
    </Link>
  );
}
