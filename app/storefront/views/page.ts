import type { OpenView } from "../view";
import { openInPage } from "./open-in-page";

/** A landing page of the shop's own theme. */
export const open: OpenView = (input) => openInPage(input, "page");
