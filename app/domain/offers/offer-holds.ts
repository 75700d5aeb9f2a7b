/** Whether an offer still gives codes: nobody has stopped it, and it has not ended. */
export function offerHolds({ status, endsAt }: { status: string; endsAt: Date | null }, now: Date): boolean {
  return status === "active" && (endsAt === null || now < endsAt);
}
