/** Stands where a template links to a page that only the merchant knows. It cannot be published. */
export const unsetLink = "/pages/choose-a-page";
