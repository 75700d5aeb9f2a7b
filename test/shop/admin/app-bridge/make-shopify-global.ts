import type { HostChannel } from "./host-channel";
import type { BridgeConfig } from "./read-config";
import type { ShowableElement } from "./showable-element";

interface ToastOptions {
  duration?: number;
  isError?: boolean;
  action?: string;
  onAction?: () => void;
  onDismiss?: () => void;
}

/** What apps find as `window.shopify`. Parts that the local shop has no use for are there and do nothing. */
export function makeShopifyGlobal(
  channel: HostChannel,
  config: BridgeConfig,
  origin: string,
  leaveConfirmation: () => Promise<void>,
): object {
  let toasts = 0;
  const shown = new Map<string, ToastOptions>();
  channel.on<{ id: string }>("toastAction", ({ id }) => shown.get(id)?.onAction?.());
  channel.on<{ id: string }>("toastDismiss", ({ id }) => {
    shown.get(id)?.onDismiss?.();
    shown.delete(id);
  });
  const method = (tag: string, name: "show" | "hide" | "toggle") => async (id: string) => {
    const element = document.getElementById(id) as ShowableElement | null;
    if (element?.localName !== tag) throw new Error(`${tag} with id ${id} not found`);
    await element[name]();
  };
  const showable = (tag: string) => ({ show: method(tag, "show"), hide: method(tag, "hide"), toggle: method(tag, "toggle") });
  return {
    config,
    origin,
    ready: Promise.resolve(),
    environment: { mobile: false, embedded: true, pos: false, intent: false },
    idToken: () => channel.call("idToken"),
    user: () => channel.call("user"),
    loading: (on?: boolean) => channel.send("loading", on !== false),
    toast: {
      show(message: string, options: ToastOptions = {}) {
        toasts += 1;
        const id = `toast-${toasts}`;
        shown.set(id, options);
        channel.send("toast", {
          id,
          message,
          isError: options.isError === true,
          duration: options.duration ?? 5000,
          action: options.action,
        });
        return id;
      },
      hide: (id: string) => channel.send("toastHide", { id }),
    },
    modal: showable("ui-modal"),
    saveBar: { ...showable("ui-save-bar"), leaveConfirmation },
    async resourcePicker(options: object) {
      const selection = await channel.call<object[] | null>("resourcePicker", options);
      return selection ? Object.assign(selection, { selection }) : undefined;
    },
    picker: async (options: object) => ({ selected: channel.call("picker", options) }),
    scopes: {
      query: () => channel.call("scopes"),
      request: async () => ({ result: "granted-all", detail: await channel.call("scopes") }),
      revoke: async () => ({ detail: await channel.call("scopes") }),
    },
    app: { extensions: () => channel.call("extensions") },
    reviews: { request: async () => ({ success: false, code: "cooldown-period", message: "There are no reviews in the local shop" }) },
    support: { registerHandler: async () => {} },
    intents: { register: () => () => {}, request: { value: null, subscribe: () => () => {} } },
    webVitals: { onReport() {} },
    tools: { register: () => () => {}, unregister() {}, clear() {} },
    setSignals() {},
  };
}
