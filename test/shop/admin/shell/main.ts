import { frameApp } from "./app-frame";
import { ask } from "./ask";
import { shellConfig } from "./shell-config";
import { themeEditor } from "./theme-editor";

const navButton = document.getElementById("nav-toggle");
navButton?.addEventListener("click", () => {
  const open = document.body.classList.toggle("nav-open");
  navButton.setAttribute("aria-expanded", String(open));
});

// Forms that ask before they are sent.
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-ask]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { ask: title = "", askText: text = "", askYes: yes = "Yes" } = form.dataset;
    if (await ask({ title, text, yes, no: "Cancel", critical: true })) form.submit();
  });
}

const frame = document.getElementById("app-frame");
if (frame instanceof HTMLIFrameElement) frameApp(frame, shellConfig());
themeEditor();
