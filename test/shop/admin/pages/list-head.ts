import { type Html, html } from "../html";

/** Title and search field of a list. */
export function listHead(title: string, url: URL, placeholder: string): Html {
  return html`<div class="page-head"><h1>${title}</h1>
    <form class="search" role="search"><input type="search" name="q" value="${url.searchParams.get("q") ?? ""}" placeholder="${placeholder}" aria-label="${placeholder}"></form></div>`;
}
