import type { AppConfig } from "../api/read-app-config";
import type { AppCredentials } from "../api/session-token";
import type { Clock } from "../clock";
import type { Origins } from "../front/origins";
import type { Store } from "../store/store";
import type { ShopRecord } from "../store/types";
import type { MerchantActions } from "./merchant-actions";
import type { ThemeExtension } from "./read-theme-extension";

/** What the admin's pages work with. */
export interface AdminWorld {
  store: Store;
  clock: Clock;
  config: AppConfig;
  credentials: AppCredentials;
  origins: Origins;
  actions: MerchantActions;
  /** The app's theme extension as it is on disk now. */
  extension(): ThemeExtension;
}

/** A page of one shop's admin. */
export interface ShopPage {
  world: AdminWorld;
  shop: Readonly<ShopRecord>;
  url: URL;
}
