import type { EventSource } from "~/domain/events/event";

/** What happened before the app was installed is history, whichever way we learn of it: it starts no flow. */
export function sourceAt(at: Date, installedAt: Date | null, source: "webhook" | "sync"): EventSource {
  return source === "sync" || (installedAt !== null && at < installedAt) ? "sync" : "webhook";
}
