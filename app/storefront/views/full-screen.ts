import type { OpenView } from "../view";
import fullScreenCss from "./full-screen.css?inline";
import { openDialog } from "./popup";

/** A dialog over the whole window. */
export const open: OpenView = (input) => openDialog(input, { css: fullScreenCss, kind: "full" });
