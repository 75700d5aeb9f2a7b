/** An offer to choose from. `value`: percent, or minor units of the shop's currency. */
export interface OfferChoice {
  id: string;
  kind: string;
  value: number;
  validDays: number;
  /** ISO; null or left out: it has no end. */
  endsAt?: string | null;
}
