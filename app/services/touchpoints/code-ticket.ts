/** Signs and reads the tickets with which a form asks for its code. */
export interface TicketSigner {
  sign(payload: Record<string, string | number>): string;
  verify(token: string): Record<string, string | number> | null;
}

/**
 * A ticket for the code of a source key in a shop.
 *
 * @param locale of the shopper's page, in which the code's last day will be said
 */
export function codeTicket(links: TicketSigner, shopId: number, sourceKey: string, locale: string): string {
  return links.sign({ p: "code", s: shopId, k: sourceKey, l: locale });
}
