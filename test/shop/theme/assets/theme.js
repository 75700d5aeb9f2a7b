/* The theme's behaviour: adding to the cart, the cart beside the page, steps of quantities, the language switcher. */
(() => {
  const root = window.Shopify?.routes?.root || "/";
  const drawer = () => document.getElementById("cart-drawer");
  const sectionIds = () =>
    [...document.querySelectorAll("[data-cart-section]")].map((part) =>
      part.closest(".shopify-section").id.replace("shopify-section-", ""),
    );

  const post = async (path, body) => {
    const answer = await fetch(`${root}cart/${path}.js`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ ...body, sections: sectionIds() }),
    });
    const json = await answer.json();
    if (!answer.ok) throw new Error(json.description || json.message);
    return json;
  };

  const showCount = (count) => {
    for (const badge of document.querySelectorAll("[data-cart-count]")) {
      badge.textContent = String(count);
      badge.hidden = count === 0;
    }
    const link = document.getElementById("cart-link");
    if (link) link.setAttribute("aria-label", link.getAttribute("aria-label").replace(/\d+$/, String(count)));
  };

  const showSections = (sections) => {
    const focused = document.activeElement?.getAttribute("data-line");
    for (const [id, html] of Object.entries(sections || {})) {
      const place = document.getElementById(`shopify-section-${id}`);
      if (!place || !html) continue;
      const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-cart-section]");
      const old = place.querySelector("[data-cart-section]");
      if (fresh && old) old.innerHTML = fresh.innerHTML;
    }
    if (focused) document.querySelector(`[data-line="${CSS.escape(focused)}"]`)?.focus();
  };

  const refresh = async (json) => {
    showSections(json.sections);
    const count = json.item_count ?? (await (await fetch(`${root}cart.js`, { headers: { accept: "application/json" } })).json()).item_count;
    showCount(count);
    document.dispatchEvent(new CustomEvent("cart:updated", { detail: json }));
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("[data-product-form]");
    if (!form) return;
    event.preventDefault();
    const button = form.querySelector("[name=add]");
    const problem = form.querySelector("[data-problem]");
    const data = new FormData(form);
    problem.hidden = true;
    button.setAttribute("aria-busy", "true");
    try {
      const properties = Object.fromEntries(
        [...data].filter(([key]) => key.startsWith("properties[")).map(([key, value]) => [key.slice(11, -1), value]),
      );
      await refresh(await post("add", { id: Number(data.get("id")), quantity: Number(data.get("quantity")) || 1, properties }));
      if (drawer()) drawer().showModal();
      else location.assign(`${root}cart`);
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
    }
    button.removeAttribute("aria-busy");
  });

  const change = (key, quantity) =>
    post("change", { id: key, quantity })
      .then(refresh)
      .catch(() => location.reload());

  document.addEventListener("click", (event) => {
    const remove = event.target.closest("[data-remove]");
    const step = event.target.closest("[data-step]");
    if (remove) {
      event.preventDefault();
      change(remove.dataset.remove, 0);
    } else if (step) {
      const input = step.parentElement.querySelector("input");
      input.value = String(Math.max(Number(input.min), Number(input.value) + Number(step.dataset.step)));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (event.target.closest("[data-close]") || event.target === drawer()) {
      drawer()?.close();
    } else if (event.target.closest("#cart-link") && drawer() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      drawer().showModal();
    }
  });

  document.addEventListener("change", (event) => {
    const field = event.target;
    if (field.dataset.line) change(field.dataset.line, Number(field.value));
    if (field.matches("[data-language], [data-submit]")) field.form.submit();
    if (field.matches("[data-product-form] [name=id]")) showVariant(Number(field.value));
  });

  function showVariant(id) {
    const place = document.querySelector("[data-variants]");
    const variant = JSON.parse(place.textContent).find((one) => one.id === id);
    const button = document.querySelector("[data-product-form] [name=add]");
    const text = document.querySelector("[data-add-text]");
    document.querySelector("[data-price]").innerHTML = variant.price;
    const picture = document.querySelector(".gallery__picture");
    if (variant.image && picture) picture.src = variant.image;
    button.disabled = !variant.available;
    text.textContent = variant.available ? place.dataset.add : place.dataset.gone;
    const url = new URL(location.href);
    url.searchParams.set("variant", String(id));
    history.replaceState(history.state, "", url);
  }
})();
