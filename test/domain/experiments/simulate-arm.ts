import type { ArmStats } from "~/domain/experiments/experiment";

export interface Shoppers {
  perDay: number;
  /** Probability that one converts. */
  rate: number;
  /** Draws what one who converts spends. */
  spend: (random: () => number) => number;
}

/** Lognormal with a median of 40.00 and a long tail: one order of a hundred is above 650.00, one of a thousand above 1,600.00. */
export const longTail = (random: () => number): number =>
  Math.round(4000 * Math.exp(1.2 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())));

/** One more day of an arm. Draws the gaps between conversions, so that a day costs as many draws as it has conversions. */
export function simulateDay(arm: ArmStats, { perDay, rate, spend }: Shoppers, random: () => number): void {
  const gapScale = Math.log(1 - rate);
  arm.exposed += perDay;
  for (let at = gap(); at < perDay; at += 1 + gap()) {
    const revenue = spend(random);
    arm.converted += 1;
    arm.revenueSum += revenue;
    arm.revenueSumOfSquares += revenue * revenue;
  }

  function gap(): number {
    return Math.floor(Math.log(1 - random()) / gapScale);
  }
}

export const newArm = (armId: string): ArmStats => ({ armId, exposed: 0, converted: 0, revenueSum: 0, revenueSumOfSquares: 0 });
