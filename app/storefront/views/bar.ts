import type { OpenView } from "../view";
import { content } from "./content";
import { openBar } from "./open-bar";

/** One line at the top or bottom of the window. */
export const open: OpenView = (input) => {
  const { format } = input.touchpoint;
  return openBar(input, format.kind === "bar" ? format.edge : "top", (close) => content(input, close));
};
