const longestWaitMs = 15_000;

/**
 * Asks the shop, or the app through it, for JSON; null where no answer could be read. By XMLHttpRequest: some themes put a `fetch` of
 * their own in place of the browser's.
 *
 * @param body posted; left out: only asked
 */
export function askJson<Answer>(address: string, body?: object): Promise<Answer | null> {
  return new Promise((resolve) => {
    if (body && window.attendantPreview) return resolve(window.attendantPreview() as Answer);
    try {
      const request = new XMLHttpRequest();
      request.open(body ? "POST" : "GET", address);
      if (body) request.setRequestHeader("content-type", "application/json");
      request.timeout = longestWaitMs;
      request.onloadend = () => {
        try {
          resolve(request.status < 400 ? (JSON.parse(request.responseText) as Answer) : null);
        } catch {
          resolve(null);
        }
      };
      request.send(body && JSON.stringify(body));
    } catch {
      resolve(null);
    }
  });
}
