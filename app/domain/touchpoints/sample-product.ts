/** A product of the shop that stands in a preview where shoppers meet others. Amounts are hundredths of the shop's currency. */
export interface SampleProduct {
  title: string;
  picture: string | null;
  price: number;
  compareAt: number | null;
}
