/** What every mail says beside the merchant's texts. `{amount}`, `{date}`, `{shop}` are filled in. */
export interface MailWords {
  off: string;
  freeShipping: string;
  yourCode: string;
  validUntil: string;
  quantity: string;
  total: string;
  scale: string;
  scoreLabel: string;
  becauseSubscribed: string;
  becauseOrdered: string;
  unsubscribe: string;
}
