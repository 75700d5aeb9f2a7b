import type { MerchantActions } from "./admin/merchant-actions";
import type { FaultMode } from "./api/faults";
import type { Clock } from "./clock";
import type { Inbox } from "./inbox/start-inbox";
import type { AppProcess } from "./setup/app-process";
import type { Store } from "./store/store";
import type { StorefrontModeSwitch } from "./storefront/modes";
import type { Webhooks } from "./webhooks/make-webhooks";

/** A running local shop: everything that surrounds the app, and the app's process. */
export interface LocalShop {
  urls: { admin: string; storefront: string; inbox: string; panel: string; app: string };
  databaseUrl: string;
  smtpPort: number;
  frontPort: number;
  clock: Clock;
  /** Web and worker in one process. */
  app: AppProcess;
  /** Web and worker as two processes, as in production: for whoever stops `app` first. */
  apart: { web: AppProcess; worker: AppProcess };
  store: Store;
  webhooks: Webhooks;
  /** Faults of the Admin API: for the next `count` calls, or until switched off. */
  api: { fail(mode: FaultMode, count?: number): void };
  inbox: Inbox;
  actions: MerchantActions;
  /** States of the storefronts: strict policies, old themes, a broken snapshot, an app proxy that is down … */
  storefront: StorefrontModeSwitch;
  /** Ends everything that was started. Data stay. */
  stop(): Promise<void>;
}

export interface LocalShopOptions {
  /** Where all its data live; `.local/shop` of the repository for `npm run shop`. */
  dataDir: string;
  /** First of six ports; without it free ones are taken. */
  basePort?: number | undefined;
  /** Throws away what an earlier start has left. */
  fresh?: boolean;
  /** A PostgreSQL to use instead of the embedded one. */
  databaseUrl?: string | undefined;
  /** Seed of catalogue and history, and their size. */
  seed?: { seed?: number; customers?: number; days?: number };
  /** Starts the app's process at once; true when left out. */
  startApp?: boolean;
  /** Further settings of the app. */
  env?: Record<string, string>;
  /** Tells of each step of the start; it must do the work and give back its result. */
  step?: <Value>(title: string, work: () => Value | Promise<Value>) => Promise<Value>;
  /** Called with the end of its log when the app ends by itself. */
  onAppEnd?: (log: string) => void;
}
