/** Puts a tag at the very start of a page's head; before everything else when the page has none. */
export function injectIntoHead(page: string, tag: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(page);
  if (!head) return tag + page;
  const at = head.index + head[0].length;
  return page.slice(0, at) + tag + page.slice(at);
}
