/** A whole number from 0 up to but not including `below`, from a source that nobody can foretell. */
export type Chance = (below: number) => number;
