import type { ShopSettings } from "~/domain/shops/settings";

/** What every section of the settings works on. */
export interface SettingsEditor {
  value: ShopSettings;
  change(parts: Partial<ShopSettings>): void;
  /** What is wrong at a field's path (`sender.replyTo`), in words. */
  errorAt(path: string): string | undefined;
}
