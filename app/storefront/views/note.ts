import type { OpenView } from "../view";
import { openInPage } from "./open-in-page";

/** A few lines beside the product's button or above the cart. */
export const open: OpenView = (input) => openInPage(input, "note");
