import { ask } from "./ask";

/** The theme editor's form: Save wakes up with the first change, the preview is renewed by saving, leaving asks. */
export function themeEditor(): void {
  const form = document.getElementById("theme-form");
  const preview = document.getElementById("theme-preview");
  if (!(form instanceof HTMLFormElement) || !(preview instanceof HTMLIFrameElement)) return;
  const save = document.querySelector<HTMLButtonElement>("button[form=theme-form]");
  const status = document.getElementById("theme-status");
  let unsaved = status?.textContent === "Unsaved changes";
  let blocksChanged = form.querySelector("[name=new-block]") !== null;
  const mark = (changed: boolean): void => {
    unsaved = changed;
    if (save) save.disabled = !changed;
    if (status) status.textContent = changed ? "Unsaved changes" : "";
  };
  form.addEventListener("input", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement && field.matches("[data-template]"))) {
      mark(true);
      return;
    }
    // Another template: the browser asks first when something is unsaved.
    location.search = new URLSearchParams({ template: field.value }).toString();
  });
  form.addEventListener("click", (event) => {
    const remove = event.target instanceof Element ? event.target.closest("[data-remove-block]") : null;
    if (!remove) return;
    remove.closest("fieldset")?.remove();
    blocksChanged = true;
    mark(true);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    });
    mark(!response.ok);
    if (!response.ok) {
      if (status) status.textContent = "Not saved. Try again.";
      return;
    }
    if (!blocksChanged) {
      if (status) status.textContent = "Saved";
      preview.setAttribute("src", preview.src); // Loads it again, from where it started.
      return;
    }
    // A block that was placed has its id now, and a removed one may be placed again: the editor is loaded anew.
    const next = new URLSearchParams(location.search);
    for (const name of ["addAppBlockId", "activateAppId", "target"]) next.delete(name);
    next.set("saved", "");
    location.search = next.toString();
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
