/**
 * Moves the clock of a JavaScript world: `new Date()`, `Date()`, `Date.now()` and what Intl formats by default follow the
 * offset, everything else of Date stays as it is. Called again in the same world it only changes the offset.
 * The same text runs in the app's process (preload.mjs) and, inlined, in pages; so it must stand alone.
 *
 * @param {{ Date: DateConstructor, Intl?: typeof Intl, localShopClock?: { offsetMs: number } }} world usually globalThis
 * @param {number} offsetMs milliseconds that are added to the real time
 */
export function shiftDate(world, offsetMs) {
  if (world.localShopClock) {
    world.localShopClock.offsetMs = offsetMs;
    return;
  }
  const clock = { offsetMs };
  Object.defineProperty(world, "localShopClock", { value: clock });
  const RealDate = world.Date;
  const realNow = RealDate.now;
  const now = () => realNow() + clock.offsetMs;
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
  });
  // Without this, `new Date().constructor === Date` would be false and libraries that clone dates would lose the offset.
  RealDate.prototype.constructor = ShiftedDate;
  world.Date = ShiftedDate;
  const format = world.Intl?.DateTimeFormat?.prototype;
  if (!format) return;
  const realParts = format.formatToParts;
  format.formatToParts = function (date) {
    return realParts.call(this, date === undefined ? now() : date);
  };
  const formatGetter = Object.getOwnPropertyDescriptor(format, "format");
  Object.defineProperty(format, "format", {
    ...formatGetter,
    get() {
      const real = formatGetter.get.call(this);
      return (date) => real(date === undefined ? now() : date);
    },
  });
}
