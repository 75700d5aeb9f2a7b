/**
 * Which products were added to a cart: what is new in it, else more of what lay there.
 *
 * @param productId the page's product
 */
export function addedProducts(before: string[], now: string[], productId: string | undefined): string[] {
  const isNew = now.filter((id) => !before.includes(id));
  const again = now.find((id) => id === productId) ?? now[0];
  return isNew.length > 0 || !again ? isNew : [again];
}
