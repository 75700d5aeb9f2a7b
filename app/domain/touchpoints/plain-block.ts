import type { CustomFieldType } from "../profiles/custom-field";
import type { QuestionKind } from "./block";

/** A block in one language, its placeholders filled in. Only what answers and outcomes refer to keeps its id. */
export type PlainBlock =
  | { kind: "heading"; text: string }
  | { kind: "text"; text: string }
  | { kind: "picture"; url: string; alt: string; widthPx: number; heightPx: number }
  | {
      kind: "form";
      email: boolean;
      label: string;
      placeholder: string;
      button: string;
      fields: string[];
      mostFields: number;
    }
  | { kind: "code" }
  | { kind: "countdown"; label: string }
  /** Handles of the chosen products; none: what the shop recommends beside the page's product. */
  | { kind: "products"; handles?: string[]; mostShown: number; button: string }
  | {
      kind: "question";
      id: string;
      ask: QuestionKind;
      text: string;
      low: string;
      high: string;
      options: { id: string; label: string }[];
      button: string;
    }
  | { kind: "button"; label: string; url: string }
  | { kind: "video"; url: string; label: string; pictureUrl: string | null }
  | { kind: "spacer"; heightPx: number }
  | { kind: "dismiss"; label: string };

/** A custom field as a form asks for it. */
export interface PlainField {
  label: string;
  type: CustomFieldType;
  options: { id: string; label: string }[];
}
