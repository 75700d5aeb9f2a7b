import { join } from "node:path";
import { parseArgs } from "node:util";
import { findRunningShop } from "./setup/data-folder";
import { root } from "./setup/run-tool.mjs";
import { giveUp, step } from "./setup/steps.mjs";
import { startLocalShop } from "./start-local-shop";

// The local shop of `npm run shop`, after start.mjs has prepared the ground. Runs until Ctrl-C.
const say = (text: string) => process.stdout.write(`${text}\n`);
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const dataDir = process.env.SHOP_DATA || join(root, ".local", "shop");

function readPort(text: string | undefined): number {
  const port = Number(text || 4700);
  if (Number.isInteger(port) && port > 0 && port < 65_530) return port;
  throw new Error(`SHOP_PORT must be a number between 1 and 65529, not "${text}".`);
}

function showAddresses([admin = "", storefront = "", inbox = ""]: string[]): void {
  say(`\n  Admin       ${admin}\n  Storefront  ${storefront}\n  Inboxes     ${inbox}\n`);
}

try {
  const { values } = parseArgs({ options: { fresh: { type: "boolean", default: false } } });
  const running = findRunningShop(dataDir);
  if (running) {
    say(`The local shop is running already (process ${running.pid}); end that one first to start anew.`);
    showAddresses(running.addresses);
    process.exit(0);
  }

  let ending = false;
  // A signal in the middle of the start: whatever was started by then ends with this process.
  const leave = () => process.exit(130);
  for (const signal of signals) process.once(signal, leave);
  const shop = await startLocalShop({
    dataDir,
    basePort: readPort(process.env.SHOP_PORT),
    fresh: values.fresh,
    databaseUrl: process.env.DATABASE_URL || undefined,
    step,
    onAppEnd: (log) => {
      if (!ending) say(`\nThe app has ended by itself. What it said last:\n\n${log}\n\nPress Ctrl-C, mend it and start again.`);
    },
  });
  showAddresses([shop.urls.admin, shop.urls.storefront, shop.urls.inbox]);
  say(`  The panel with the clock, webhooks and faults: ${shop.urls.panel}\n  Ctrl-C stops everything; the data stay.`);

  const end = async () => {
    if (ending) return;
    ending = true;
    say("\n  Stopping …");
    await shop.stop();
    process.exit(0);
  };
  for (const signal of signals) process.off(signal, leave).on(signal, end);
  // start.mjs is gone, killed perhaps.
  process.on("disconnect", end);
} catch (error) {
  giveUp(error);
}
