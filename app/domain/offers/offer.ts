/** A discount that the shop gives in codes, one to a shopper. */
export interface Offer {
  id: string;
  name: string;
  kind: "percentage" | "amount" | "free-shipping";
  /** Percent (10 = 10 %) or minor units; nothing for free delivery. */
  value: number;
  /** Days a code holds, the day of issue not counted. */
  validDays: number;
  codePrefix: string;
  status: "active" | "stopped";
  /** From then on no code of it is given and none works; null: until it is stopped. */
  endsAt: Date | null;
}
