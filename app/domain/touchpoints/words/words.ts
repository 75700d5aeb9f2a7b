/** What the runtime itself says to shoppers. One file per language; `find-words.ts` knows them all. */
export interface Words {
  close: string;
  emailMissing: string;
  emailWrong: string;
  emailTooLong: string;
  /** `{email}` is the address that was probably meant. */
  emailMeant: string;
  /** Takes the suggested address. */
  emailUse: string;
  consentMissing: string;
  busy: string;
  failed: string;
  tooMany: string;
  ended: string;
  codeLabel: string;
  copy: string;
  copied: string;
  apply: string;
  /** `{date}` is the last day. */
  validUntil: string;
  codePending: string;
  codeByEmail: string;
  codeUsed: string;
  codeExpired: string;
  /** What `{offer}` says for an offer of free delivery. */
  freeShipping: string;
}
