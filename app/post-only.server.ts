/** A browser that was led to an address which only takes posts, by a copied link perhaps: said in plain text, with what it does take. */
export function postOnly(headers: Record<string, string> = {}): Response {
  return new Response("This address takes POST requests only.", {
    status: 405,
    headers: { Allow: "POST", "Content-Type": "text/plain; charset=utf-8", ...headers },
  });
}

/** The loader of a route that has nothing but an action. */
export function postOnlyLoader(): Response {
  return postOnly();
}
