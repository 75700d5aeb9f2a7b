/**
 * Opens a page of the storefront in a tab of its own. As an action, not as a link: a page's actions forget a link's target once they are
 * folded into a menu, and the storefront would open inside the admin's frame.
 */
export const openBeside = (url: string) => (): void => void window.open(url, "_blank", "noopener");
