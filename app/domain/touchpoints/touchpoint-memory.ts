/** All times in epoch milliseconds, 0: never. */
export interface TouchpointMemory {
  shows: number;
  /** Shows in the visit of this number. */
  visit: number;
  showsInVisit: number;
  /** Shows on the shop's local day `day`. */
  day: string;
  showsOnDay: number;
  shownAt: number;
  closedAt: number;
  /** The form was sent, the goal is reached: silence for good. */
  submittedAt: number;
  clickedAt: number;
  /** Question id → what was answered last: option ids, or the number or words as text. */
  answers?: Record<string, { values: string[]; at: number }>;
}
