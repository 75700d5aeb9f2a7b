import type { PreviewState } from "~/domain/touchpoints/preview/preview-state";
import type { PageData } from "./page-data";
import { markPreview } from "./preview-as/mark-preview";
import { previewedVisitor } from "./preview-as/previewed-visitor";
import { start } from "./start";
import { appAddress } from "./views/app-address";
import { askJson } from "./views/ask-json";

/**
 * Runs the page as a merchant's link says: as somebody with another memory sees it, or with a draft. It is a file of its own, loaded by such
 * a link alone. Nothing is kept, told or sent.
 */
export async function previewAs(token: string, data: PageData): Promise<void> {
  const address = location.pathname + location.search;
  const state = await askJson<PreviewState>(`${appAddress}preview-state`, { token, locale: data.page.locale, address });
  if (!state?.ok) return start(data);
  // From here on whatever would be sent is answered here.
  window.attendantPreview = () => ({ ok: true, holds: true, code: null, byEmail: true, items: [] });
  markPreview(state.words);
  const { text = data.snapshot.text, ...snapshot } = state.snapshot ?? data.snapshot;
  await start({ ...data, snapshot: { ...snapshot, text }, page: { ...data.page, ...state.page } }, previewedVisitor(state.visitor));
}
