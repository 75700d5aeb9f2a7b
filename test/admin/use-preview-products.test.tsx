// @vitest-environment jsdom
import "./prepare-browser";
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, it, vi } from "vitest";
import { usePreviewProducts } from "~/admin/touchpoints/use-preview-products";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";

const product = (title: string) => ({ title, picture: null, price: 2400, compareAt: null });
const mug = product("Mug");
const loaded = { samples: [], chosen: { 1: mug } };

interface Seen {
  latest?: PreviewProducts;
  pick(ids: string[]): void;
}

function Editor({ seen }: { seen: Seen }) {
  const [ids, setIds] = useState(["1"]);
  const block = { id: "cards", kind: "products" as const, mostShown: 6, button: {}, source: { by: "choice" as const, productIds: ids } };
  seen.pick = setIds;
  seen.latest = usePreviewProducts(loaded, { ...blankTouchpoint, content: { ask: [block], done: [] } });
  return null;
}

it("asks for what was picked since, once, and knows it then; for what was loaded it does not ask", async () => {
  const asked: (string | null)[] = [];
  const seen: Seen = { pick: () => {} };
  const router = createMemoryRouter([
    { path: "/", element: <Editor seen={seen} /> },
    {
      path: "/app/touchpoints/products",
      loader: ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("ids"));
        return { 2: product("Bowl"), 3: null };
      },
    },
  ]);
  const root = createRoot(document.createElement("div"));
  await act(async () => root.render(<RouterProvider router={router} future={{ v7_startTransition: true }} />));
  expect([asked, seen.latest]).toEqual([[], loaded]);
  await act(async () => seen.pick(["1", "2", "3"]));
  await vi.waitFor(() => expect(seen.latest?.chosen).toEqual({ 1: mug, 2: product("Bowl"), 3: null }));
  await act(async () => seen.pick(["2"]));
  await act(async () => seen.pick(["3", "2"]));
  expect(asked).toEqual(["2,3"]);
  await act(async () => root.unmount());
});
