import type { CustomField } from "../../profiles/custom-field";
import type { ShopSettings } from "../../shops/settings";
import type { QuestionKind } from "../block";

/** What publishing looks at besides the touchpoint itself. */
export interface PublishFacts {
  /** The language in which every text has to be there. */
  primaryLocale: string;
  now: Date;
  /** Left out where it is not known: nothing that hangs on it is checked. */
  shop?: ShopFacts;
}

/** What the shop has, as far as a touchpoint can refer to it. */
export interface ShopFacts {
  /** The touchpoint's own id. */
  id: string;
  timezone: string;
  locales: string[];
  brand: ShopSettings["brand"];
  /** Whether the app embed is on in the published theme; null: not known. */
  embedOn: boolean | null;
  /** Offers that give codes. `endsAt`: ISO time. */
  offers: { id: string; endsAt: string | null }[];
  others: OtherTouchpoint[];
  fields: CustomField[];
}

/** Another touchpoint of the shop, as outcomes name it. */
export interface OtherTouchpoint {
  id: string;
  name: string;
  /** draft | live | paused | archived */
  status: string;
  hasForm: boolean;
  questions: { id: string; ask: QuestionKind; text: Record<string, string>; options: { id: string; label: Record<string, string> }[] }[];
  /** Of its landing page. */
  handle: string | null;
}
