/** The sale that the shop held before the holidays, all of whose days are past. */
export interface DecemberSale {
  code: string;
  percent: number;
  from: Date;
  to: Date;
}

/** The last December sale before `now`: ten days from the fourth on. */
export function decemberSale(now: Date): DecemberSale {
  const ended = now.getUTCMonth() === 11 && now.getUTCDate() >= 14;
  const year = now.getUTCFullYear() - (ended ? 0 : 1);
  return { code: "DECEMBER20", percent: 20, from: new Date(Date.UTC(year, 11, 4)), to: new Date(Date.UTC(year, 11, 14)) };
}
