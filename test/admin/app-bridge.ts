/* Stands in for Shopify's `@shopify/app-bridge-react`, whose elements are drawn by the admin around the app. */

const bridge = { toast: { show() {} }, modal: { show: async () => {} }, saveBar: { leaveConfirmation: async () => {} } };

export const useAppBridge = () => bridge;
export const Modal = () => null;
export const SaveBar = () => null;
export const TitleBar = () => null;
