/** Key of the one job that sends a message. */
export function messageKey(shopId: number, messageId: string): string {
  return `message:${shopId}:${messageId}`;
}
