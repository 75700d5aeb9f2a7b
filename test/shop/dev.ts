import { spawn } from "node:child_process";
import { join } from "node:path";
import { readAppConfig } from "./api/read-app-config";
import { startInbox } from "./inbox/start-inbox";
import { buildWhenStale } from "./setup/build-when-stale";
import { openDataFolder } from "./setup/data-folder";
import { findFreePorts } from "./setup/find-port";
import { openShopDatabase } from "./setup/open-shop-database";
import { readSecrets } from "./setup/read-secrets";
import { node, root } from "./setup/run-tool.mjs";
import { giveUp, step } from "./setup/steps.mjs";

// Runs the app for `shopify app dev`: Shopify is the real one; database and mail server are brought along unless the
// environment (or .env) names them. Nothing is put into the app.
const started: (() => Promise<void>)[] = [];
const stop = async (code: number) => {
  for (let end = started.pop(); end; end = started.pop()) await end();
  process.exit(code);
};

try {
  const { env } = process;
  const dataDir = join(root, ".local", "dev");
  await openDataFolder(dataDir, false);
  const port = await findFreePorts(3);
  const database = await step("Database and migrations", () => openShopDatabase({ dataDir, port, given: env.DATABASE_URL || undefined }));
  started.push(database.stop);
  if (!env.SMTP_URL) {
    const inbox = await step("Inbox", () => startInbox({ dataDir, smtpPort: port + 1, webPort: port + 2, toLocal: (text) => text }));
    started.push(inbox.stop);
    process.stdout.write(`    Mails are at http://127.0.0.1:${inbox.webPort}\n`);
  }
  await step("App, built if its sources have changed", buildWhenStale);

  // The Shopify CLI names the tunnel's address HOST.
  const publicUrl = env.SHOPIFY_APP_URL || (env.HOST?.startsWith("http") ? env.HOST : undefined);
  const app = spawn(node, ["--enable-source-maps", join("build", "main.js"), "all"], {
    cwd: root,
    stdio: "inherit",
    env: {
      SCOPES: readAppConfig(join(root, "shopify.app.toml")).scopes.join(","),
      SMTP_URL: `smtp://127.0.0.1:${port + 1}`,
      MAIL_FROM: "hello@attendant.example",
      APP_SECRET: readSecrets(dataDir).appSecret,
      ...env,
      DATABASE_URL: database.url,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      ...(publicUrl ? { SHOPIFY_APP_URL: publicUrl } : {}),
    },
  });
  const ended = new Promise<number>((done) => app.once("exit", (code) => done(code ?? 0)));
  started.push(async () => {
    app.kill("SIGTERM");
    await ended;
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  void ended.then(stop);
} catch (error) {
  giveUp(error);
}
