import { useLocation, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageSkeleton } from "./page-skeleton";

function kindOf(pathname: string): "list" | "detail" | "home" {
  const parts = pathname.split("/").filter(Boolean);
  if (parts.length <= 1) return "home";
  return parts.length === 2 && parts[1] !== "settings" ? "list" : "detail";
}

/** Shows the skeleton of the next page from the click until it is there. */
export function PendingPage({ children }: { children: ReactNode }) {
  const navigation = useNavigation();
  const { pathname } = useLocation();
  const next = navigation.state === "loading" ? navigation.location.pathname : null;
  const isLeaving = next !== null && next !== pathname && navigation.formMethod === undefined;
  return isLeaving ? <PageSkeleton kind={kindOf(next)} /> : children;
}
