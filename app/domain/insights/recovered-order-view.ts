/** An order that counts for a clicked message. */
export interface RecoveredOrderRow {
  id: string;
  name: string;
  placedAt: string;
  totalCents: number;
  currency: string;
  cancelledAt: string | null;
  profile: { id: string; name: string } | null;
  message: { id: string; subject: string | null } | null;
}
