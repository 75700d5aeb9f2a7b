export const questions = ["what", "look", "when", "who", "howOften", "untilWhen", "experiment", "languages"] as const;

/** The pages of the editor, each named by what it asks. */
export type Question = (typeof questions)[number];

const byPart: Record<string, Question> = {
  look: "look",
  triggers: "when",
  targeting: "who",
  manners: "howOften",
  schedule: "untilWhen",
  boundProductIds: "untilWhen",
  experiment: "experiment",
};

/** The page on which a field stands, by its path; a variant's content stands where the touchpoint's own does. */
export function questionOf(path: string): Question {
  const inVariant = /^experiment\.variants\.\d+\.changes\.(.+)/.exec(path)?.[1];
  return byPart[(inVariant ?? path).split(".")[0] ?? ""] ?? "what";
}
