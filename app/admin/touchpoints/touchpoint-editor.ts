import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** What every part of the editor works on. */
export interface TouchpointEditor {
  value: Touchpoint;
  /** Replaces some parts of the touchpoint. */
  change(parts: Partial<Touchpoint>): void;
  /** Language whose texts are edited. */
  locale: string;
  primaryLocale: string;
  /** What is wrong at a field's path (`content.ask.0.text`), in words. */
  errorAt(path: string): string | undefined;
}
