/** A figure that every exposed shopper of an arm has, most often 0. */
export interface Sample {
  exposed: number;
  sum: number;
  /** Sum over shoppers of the square. */
  sumOfSquares: number;
}
