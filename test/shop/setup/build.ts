import { buildWhenStale } from "./build-when-stale";
import { giveUp } from "./steps.mjs";

// Builds the app if its sources have changed since the last build; for `npm test`, which runs on any Node.
try {
  await buildWhenStale();
} catch (error) {
  giveUp(error);
}
