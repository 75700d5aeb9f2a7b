import type { Task } from "graphile-worker";
import { atMost } from "./at-most";
import type { JobName, JobPayloads } from "./domain/shared/jobs";
import { jobSchemas } from "./domain/shared/jobs.schema";
import { makePartitions } from "./services/events/make-partitions";
import { processDelivery } from "./services/events/process-delivery";
import { checkExperiments } from "./services/experiments/check-experiments";
import { advanceRun } from "./services/flows/advance-run";
import { sendMessage } from "./services/messages/send-message";
import { issueCodeJob } from "./services/offers/issue-code-job";
import { fulfilRequest } from "./services/privacy/fulfil-request";
import { pushConsent } from "./services/privacy/push-consent";
import { sweepRetention } from "./services/privacy/sweep-retention";
import { installShop } from "./services/shops/install-shop";
import { syncShop } from "./services/shops/sync-shop";
import { pushKnownShoppers } from "./services/touchpoints/known/push-known-shoppers";
import { queueKnownPushes } from "./services/touchpoints/known/queue-known-pushes";
import { pushSnapshot } from "./services/touchpoints/push-snapshot";
import type { App } from "./wiring.server";

type Services = { [Name in JobName]: (deps: App, payload: JobPayloads[Name], now: Date) => Promise<unknown> };

/** Deliveries keep the database busy rather than wait for anybody: more at once would do no more, and those being accepted would wait. */
const deliveriesAtOnce = 3;

/** Job name → service. */
const services: Services = {
  "delivery.process": atMost(deliveriesAtOnce, processDelivery),
  "shop.install": installShop,
  "shop.sync": syncShop,
  "snapshot.push": pushSnapshot,
  "code.issue": issueCodeJob,
  "consent.push": pushConsent,
  "run.advance": advanceRun,
  "message.send": sendMessage,
  "privacy.fulfil": fulfilRequest,
  "known.push": pushKnownShoppers,
  "known.queue": queueKnownPushes,
  "experiments.check": checkExperiments,
  "events.partitions": makePartitions,
  "retention.sweep": sweepRetention,
};

function taskOf<Name extends JobName>(app: App, name: Name): Task {
  return async (raw) => {
    await services[name](app, jobSchemas[name].parse(raw), app.now());
  };
}

/** The tasks of the queue: each parses its payload, then calls one service. */
export function jobTasks(app: App): Record<JobName, Task> {
  const names = Object.keys(services) as JobName[];
  return Object.fromEntries(names.map((name) => [name, taskOf(app, name)])) as Record<JobName, Task>;
}
