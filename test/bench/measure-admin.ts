import type { BenchShop } from "./bench-shop";
import { fillProfiles } from "./fill-profiles";
import { inMs, type Measurement, percentile } from "./measurement";

const profiles = 100_000;
const pages = [
  "/app",
  "/app/profiles",
  "/app/profiles?q=shopper-4711",
  "/app/messages",
  "/app/orders",
  "/app/answers",
  "/app/flows",
  "/app/touchpoints",
];

/** Time to the first byte of the admin's pages in a shop with 100,000 profiles, their orders and messages. */
export async function measureAdmin(bench: BenchShop): Promise<Measurement[]> {
  await fillProfiles(bench.database.pool, bench.shopId, profiles);
  const results: Measurement[] = [];
  for (const page of pages) {
    for (let i = 0; i < 5; i++) await bench.openPage(page);
    const times: number[] = [];
    for (let i = 0; i < 40; i++) times.push(await bench.openPage(page));
    const result = `${inMs(percentile(times, 0.5))} · ${inMs(percentile(times, 0.95))}`;
    results.push({ what: `First byte of ${page}, p50 · p95`, result, wanted: "under 150 ms" });
  }
  return results;
}
