import { element } from "./element";

export interface Toast {
  id: string;
  message: string;
  isError: boolean;
  duration: number;
  action?: string;
}

/** Shows a short message at the foot of the page; errors stay until dismissed. */
export function showToast(toast: Toast, on: { action(): void; dismiss(): void }): void {
  const area = document.getElementById("toasts");
  const close = element("button", { type: "button", textContent: "×" });
  close.setAttribute("aria-label", "Dismiss");
  const box = element("div", { className: toast.isError ? "toast error" : "toast", id: toast.id }, element("span", {}, toast.message));
  const remove = (): void => {
    if (!box.isConnected) return;
    box.remove();
    on.dismiss();
  };
  if (toast.action) box.append(element("button", { type: "button", textContent: toast.action, onclick: on.action }));
  close.addEventListener("click", remove);
  box.append(close);
  box.setAttribute("role", toast.isError ? "alert" : "status");
  area?.append(box);
  if (!toast.isError) setTimeout(remove, toast.duration);
}
