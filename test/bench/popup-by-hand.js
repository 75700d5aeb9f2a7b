// What a developer would write who wants one popup and nothing else: the yardstick of `measure-weight.ts`.
requestAnimationFrame(() =>
  setTimeout(() => {
    if (localStorage.popup) return;
    const dialog = document.createElement("dialog");
    dialog.id = "popup";
    dialog.innerHTML = `<style>#popup{max-width:30rem;padding:2.5rem;border:0;font:inherit}#popup form{display:grid;gap:1rem}#popup::backdrop{background:#0007}</style>
<h2>10% off your first order</h2><p>Leave your email address and get a code for your first order.</p>
<form><label>Email address <input type="email" required></label><label><input type="checkbox" required> Yes, write to me.</label>
<button>Get my code</button><button type="button">No, thanks</button></form>`;
    document.body.append(dialog);
    dialog.onclose = () => (localStorage.popup = 1);
    dialog.querySelector("[type=button]").onclick = () => dialog.close();
    dialog.querySelector("form").onsubmit = (event) => {
      event.preventDefault();
      const email = dialog.querySelector("input").value;
      fetch("/apps/popup", { method: "POST", body: JSON.stringify({ email }) }).then(() => dialog.close());
    };
    dialog.showModal();
  }),
);
