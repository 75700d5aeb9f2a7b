/** A mandatory privacy request of the platform and what came of it. */
export interface PrivacyRequestRow {
  id: string;
  /** export | erase-shopper | erase-shop */
  kind: string;
  status: string;
  receivedAt: string;
  dueAt: string;
  doneAt: string | null;
  hasResult: boolean;
}
