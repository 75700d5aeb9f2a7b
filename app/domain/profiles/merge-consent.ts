export interface CurrentConsent {
  email: string | null;
  state: string;
  at: Date | null;
}

/**
 * The consent of a profile made of two. With one mailbox the newer statement holds; with two, a withdrawal holds
 * whichever is newer, since nobody agreed for the other address.
 */
export function mergeConsent(kept: CurrentConsent, absorbed: CurrentConsent): { state: string; at: Date | null } {
  if (absorbed.state === "none") return { state: kept.state, at: kept.at };
  if (kept.state === "none") return { state: absorbed.state, at: absorbed.at };
  const twoMailboxes = Boolean(kept.email && absorbed.email && kept.email !== absorbed.email);
  const [first, second] = isLater(absorbed, kept) ? [absorbed, kept] : [kept, absorbed];
  if (twoMailboxes && second.state === "unsubscribed") return { state: second.state, at: second.at };
  return { state: first.state, at: first.at };
}

function isLater(a: CurrentConsent, b: CurrentConsent): boolean {
  const difference = (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0);
  return difference > 0 || (difference === 0 && a.state === "unsubscribed");
}
