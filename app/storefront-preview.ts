import type { LoadPreview } from "./admin/touchpoints/preview-port";

/**
 * The storefront's own runtime for the editor's preview, loaded when an editor opens. It stands at the root because the admin
 * knows nothing of the storefront's code.
 */
export const loadPreview: LoadPreview = async () => (await import("./storefront/preview")).mountPreview;
