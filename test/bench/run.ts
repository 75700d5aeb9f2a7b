import { cpus, totalmem } from "node:os";
import { giveUp, step } from "../shop/setup/steps.mjs";
import { startBenchShop } from "./bench-shop";
import { measureAdmin } from "./measure-admin";
import { measureFlowSteps } from "./measure-flow-steps";
import { measureKnown } from "./measure-known";
import { measureStorefront } from "./measure-storefront";
import { measureWebhooks } from "./measure-webhooks";
import { measureWeight } from "./measure-weight";
import type { Measurement } from "./measurement";

// The command `npm run bench`: prints a table, fails on no number. App, worker, PostgreSQL and the one who measures share the machine.
// `npm run bench -- webhooks admin` measures some only.
const all = {
  webhooks: measureWebhooks,
  flows: measureFlowSteps,
  admin: measureAdmin,
  known: measureKnown,
  storefront: measureStorefront,
  weight: measureWeight,
};
const chosen = process.argv.slice(2);

try {
  const bench = await step("Local shop", startBenchShop);
  const measurements: Measurement[] = [];
  try {
    for (const [name, measure] of Object.entries(all)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      measurements.push(...(await step(`Measuring ${name}`, () => measure(bench))));
    }
  } finally {
    await bench.stop();
  }
  const rows = [{ what: "what", result: "measured", wanted: "wanted" }, ...measurements];
  const width = (field: keyof Measurement) => Math.max(...rows.map((row) => row[field].length));
  const line = ({ what, result, wanted }: Measurement) =>
    `| ${what.padEnd(width("what"))} | ${result.padStart(width("result"))} | ${wanted.padEnd(width("wanted"))} |`;
  const [head, ...body] = rows.map(line);
  const rule = `| ${"-".repeat(width("what"))} | ${"-".repeat(width("result"))} | ${"-".repeat(width("wanted"))} |`;
  process.stdout.write(
    `\n${[head, rule, ...body].join("\n")}\n\n${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}\n`,
  );
  process.exit(0);
} catch (error) {
  giveUp(error);
}
