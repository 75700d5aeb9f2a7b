import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const app = fileURLToPath(new URL("./app/", import.meta.url));
const everyFile = { resolve: { alias: { "~/": app } } };
const setupFiles = ["test/support/fail-on-console-error.ts"];
/** What is asked again and again until it is so may take its time on a busy machine. */
const expect = { poll: { timeout: 10_000 } };
const globalSetup = ["test/support/start-database.ts"];
// By default one core is left free, which on two cores would mean one file after the other.
const cores = availableParallelism();

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/summary-reporter.ts"],
    projects: [
      {
        ...everyFile,
        test: {
          name: "unit",
          include: ["test/{domain,storefront,admin,extensions}/**/*.test.{ts,tsx}", "test/*.test.ts"],
          exclude: ["test/tenancy.test.ts", "test/migrations.test.ts"],
          setupFiles,
          expect,
          // Those in the browser wait as much as they work.
          maxWorkers: cores + 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...everyFile,
        test: {
          name: "database",
          include: ["test/{services,adapters,routes,support}/**/*.test.{ts,tsx}", "test/{tenancy,migrations}.test.ts"],
          setupFiles,
          expect,
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: cores,
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...everyFile,
        test: {
          name: "shop",
          include: ["test/shop/**/*.test.ts"],
          setupFiles,
          expect,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: cores,
          sequence: { groupOrder: 3 },
        },
      },
      {
        ...everyFile,
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          setupFiles,
          expect,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Each has a shop of its own, and waits more than it works; more of them at once only make one another wait.
          maxWorkers: 2,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
