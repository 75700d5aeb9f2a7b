/** A text for a page that is read by Liquid first and as HTML then: nothing in it opens a tag of either, or leaves an attribute. */
export function escapeLiquid(text: string): string {
  return text.replace(/[&<>"'`{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
