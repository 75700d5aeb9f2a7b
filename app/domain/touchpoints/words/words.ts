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
  /** A custom field that is to be a number, a day, or shorter: `{n}` characters at most. */
  numberWrong: string;
  dateWrong: string;
  answerTooLong: string;
  /** A form that asks for no address was sent with nothing in it. */
  fieldsEmpty: string;
  /** What a list says before anything is chosen. */
  choose: string;
  yes: string;
  no: string;
  /** On a button whose label was left empty. */
  send: string;
  /** A question was sent without an answer: nothing is chosen, nothing is written. */
  choiceMissing: string;
  wordsMissing: string;
  thanks: string;
  /** `{n}` is 1 to 5. */
  stars: string;
  addToCart: string;
  added: string;
  /** Read before the two prices of a product that costs less now. */
  priceBefore: string;
  priceNow: string;
  /** Names the list of a wheel's slices. */
  prizes: string;
  /** `{slice}` is what the wheel stopped at. */
  wheelStopped: string;
  /** `{n}` lines of the feed have not been read. */
  unread: string;
  feedEmpty: string;
  newTab: string;
}
