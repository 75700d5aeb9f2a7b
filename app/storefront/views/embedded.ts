import type { OpenView } from "../view";
import { openInPage } from "./open-in-page";

/** In the app block that the merchant has placed in the theme. */
export const open: OpenView = (input) => openInPage(input, "embedded");
