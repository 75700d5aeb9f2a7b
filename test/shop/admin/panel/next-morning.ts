const hourMs = 3_600_000;

/** The next 09:00 of a zone that falls on a later day than `now`. */
export function nextMorning(now: Date, timeZone: string): Date {
  const parts = (at: Date): Record<string, number> =>
    Object.fromEntries(
      new Intl.DateTimeFormat("en-GB", {
        timeZone,
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
        hourCycle: "h23",
      })
        .formatToParts(at)
        .map(({ type, value }) => [type, Number(value)]),
    );
  const today = parts(now).day;
  // From hour to hour, because a day of a zone may have 23 or 25 of them.
  let at = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  for (let step = 0; step < 50; step += 1) {
    at = new Date(at.getTime() + hourMs);
    const there = parts(at);
    if (there.day !== today && there.hour === 9) return new Date(at.getTime() - (there.minute ?? 0) * 60_000);
  }
  throw new Error(`${timeZone} has no morning`);
}
