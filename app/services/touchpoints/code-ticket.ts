/** Signs and reads the tickets with which a form asks for its code. */
export interface TicketSigner {
  sign(payload: Record<string, string | number>): string;
  verify(token: string): Record<string, string | number> | null;
}

/** A ticket for the code of a source key in a shop. */
export function codeTicket(links: TicketSigner, shopId: number, sourceKey: string): string {
  return links.sign({ p: "code", s: shopId, k: sourceKey });
}
