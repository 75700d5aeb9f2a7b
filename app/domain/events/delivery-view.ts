/** A webhook delivery that could not be worked on. `topic` and `eventId` name it. */
export interface FailedDeliveryRow {
  topic: string;
  eventId: string;
  receivedAt: string;
  reason: string | null;
  attempts: number;
}
