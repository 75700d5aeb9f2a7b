import type { EmailContent } from "../flows/flow-definition";

/** How long a message is worth sending after its cause, whatever holds it up. */
const hours: Record<EmailContent["layout"], number> = { welcome: 72, cart: 72, feedback: 14 * 24 };

/** The moment after which a message is dropped rather than sent. */
export function deadline(layout: EmailContent["layout"], createdAt: Date): Date {
  return new Date(createdAt.getTime() + hours[layout] * 3_600_000);
}
