import type { IncomingMessage, ServerResponse } from "node:http";
import type { ShopRecord } from "../../store/types";
import type { StorefrontOptions } from "../deps";

/** One request to one shop's storefront, with what every handler wants to know. */
export interface Call {
  options: StorefrontOptions;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  method: string;
  /** The path without the locale's prefix; never empty. */
  path: string;
  shop: Readonly<ShopRecord>;
  locale: string;
  /** "" for the primary locale, "/ko" for Korean, and so on. */
  root: string;
  cookies: ReadonlyMap<string, string>;
  /** Cookies that the answer will set. */
  setCookies: string[];
  now: Date;
}

/** Answers the request (true) or leaves it to the next one (false). */
export type Handler = (call: Call) => boolean | Promise<boolean>;
