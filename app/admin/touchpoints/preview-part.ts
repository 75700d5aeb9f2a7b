/** What is there at first, or what stands there after the form was sent. */
export type PreviewPart = "ask" | "done";
