import { type Html, html } from "./html";

/** "1–50 of 312" with the ways back and on, keeping the search. */
export function pageLinks(url: URL, at: { page: number; size: number; total: number }): Html {
  const link = (page: number, label: string): Html => {
    const query = new URLSearchParams(url.searchParams);
    query.set("page", String(page));
    return html`<a class="button" href="${url.pathname}?${query.toString()}">${label}</a>`;
  };
  const first = at.total === 0 ? 0 : (at.page - 1) * at.size + 1;
  const last = Math.min(at.total, at.page * at.size);
  return html`<div class="paging"><span>${first}–${last} of ${at.total}</span><span>${at.page > 1 ? link(at.page - 1, "Previous") : null} ${last < at.total ? link(at.page + 1, "Next") : null}</span></div>`;
}
