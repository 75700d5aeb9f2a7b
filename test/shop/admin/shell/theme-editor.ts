import { ask } from "./ask";

/** The theme editor's form: Save wakes up with the first change, the preview is renewed by saving, leaving asks. */
export function themeEditor(): void {
  const form = document.getElementById("theme-form");
  const preview = document.getElementById("theme-preview");
  if (!(form instanceof HTMLFormElement) || !(preview instanceof HTMLIFrameElement)) return;
  const save = document.querySelector<HTMLButtonElement>("button[form=theme-form]");
  const status = document.getElementById("theme-status");
  let unsaved = false;
  const mark = (changed: boolean): void => {
    unsaved = changed;
    if (save) save.disabled = !changed;
    if (status) status.textContent = changed ? "Unsaved changes" : "";
  };
  form.addEventListener("input", () => mark(true));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    });
    mark(!response.ok);
    if (status) status.textContent = response.ok ? "Saved" : "Not saved. Try again.";
    preview.setAttribute("src", preview.src); // Loads it again, from where it started.
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  document.getElementById("theme-exit")?.addEventListener("click", async (event) => {
    if (!unsaved) return;
    event.preventDefault();
    const target = event.currentTarget;
    const leave = await ask({
      title: "Leave with unsaved changes?",
      text: "The switches go back to how they were.",
      yes: "Leave",
      no: "Stay",
      critical: true,
    });
    if (!leave) return;
    mark(false);
    if (target instanceof HTMLAnchorElement) location.href = target.href;
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-preview-width]")) {
    button.addEventListener("click", () => {
      preview.style.maxWidth = button.dataset.previewWidth ?? "";
      for (const other of document.querySelectorAll("[data-preview-width]")) other.setAttribute("aria-pressed", String(other === button));
    });
  }
}
