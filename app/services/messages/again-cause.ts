/** The cause of a message that the merchant had sent again: as a cause is there once, a message is repeated once. */
export function againCause(messageId: string): string {
  return `again:${messageId}`;
}

/** The message that this cause repeats; null: it is none of those. */
export function repeatedBy(causeId: string): string | null {
  return causeId.startsWith("again:") ? causeId.slice("again:".length) : null;
}
