/** Keeps the contact while the checkout is filled in, as Shopify's does, and tells the pixels. */

interface CheckoutAnswer {
  ok: boolean;
  checkout: Record<string, unknown>;
}

const form = document.querySelector<HTMLFormElement>("#checkout-form");
let told = "";

async function keepContact(): Promise<void> {
  if (!form) return;
  const data = new FormData(form);
  data.set("action", "contact");
  data.delete("discount");
  const email = String(data.get("email") ?? "");
  const answer = (await (
    await fetch(location.href, { method: "POST", body: data, headers: { accept: "application/json" } })
  ).json()) as CheckoutAnswer;
  const contact = `${email} ${String(data.get("marketing_opt_in"))}`;
  if (!answer.ok || !email || told === contact) return;
  told = contact;
  const { localShopAnalytics } = window as unknown as {
    localShopAnalytics?: { standard(name: string, data: Record<string, unknown>): void };
  };
  localShopAnalytics?.standard("checkout_contact_info_submitted", { checkout: answer.checkout });
}

form?.addEventListener("change", (event) => {
  const field = event.target as HTMLInputElement;
  if (field.name !== "discount") void keepContact().catch(() => undefined);
});
