/** In minor units. */
const goals: Record<string, number> = {
  KRW: 50_000,
  JPY: 8000,
  THB: 150_000,
  CNY: 30_000,
  TWD: 150_000,
  HKD: 40_000,
  INR: 300_000,
  VND: 1_000_000,
  SEK: 50_000,
  NOK: 50_000,
  DKK: 40_000,
  PLN: 20_000,
  MXN: 80_000,
};

/** From which order delivery is free until the merchant says otherwise: about fifty euros, a round sum. @returns minor units */
export function startingGoal(currency: string): number {
  return goals[currency] ?? 5000;
}
