import { nextName } from "~/domain/shared/next-name";

/** A copy's name: that of its original with the next number that is free among these. */
export function nameOfCopy(name: string, among: { name: string }[]): string {
  return nextName(
    name,
    among.map((each) => each.name),
  );
}
