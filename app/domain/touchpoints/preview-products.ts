/** A product of the shop as a card of a preview shows it. Amounts are hundredths of the shop's currency. */
export interface SampleProduct {
  title: string;
  picture: string | null;
  price: number;
  compareAt: number | null;
}

/** What cards of products show in a preview. */
export interface PreviewProducts {
  /** Stand where the shop will recommend others. */
  samples: SampleProduct[];
  /** Those that the merchant chose, by id; left out: samples stand for them. */
  chosen?: ChosenProducts;
}

/** Null: shoppers do not meet it, because it is sold out or gone. One that is not in it has not been read yet. */
export type ChosenProducts = Record<string, SampleProduct | null>;
