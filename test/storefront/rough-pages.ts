// What a page meets before our script runs in it; each is put into the page as it is written.

/** A script under an address of its own: of one address a browser runs a module once. */
export function pasteCopy(): void {
  document.addEventListener(
    "readystatechange",
    () => {
      const { src } = document.querySelector<HTMLScriptElement>("script[src*='attendant.js']") ?? { src: "" };
      document.body.append(Object.assign(document.createElement("script"), { type: "module", src: `${src}&copy` }));
    },
    { once: true },
  );
}

/** As a browser does that keeps nothing for anyone. */
export function refuseStorage(): void {
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
}

/** To the last character. */
export function fillStorage(): void {
  for (let length = 5_242_880; length > 0; length = Math.floor(length / 2)) {
    try {
      localStorage.setItem(`full-${length}`, "x".repeat(length));
    } catch {
      // So much does not fit any more.
    }
  }
}

/** Before the scripts that wait for the page. */
export function breakAnalytics(): void {
  document.addEventListener(
    "readystatechange",
    () => {
      const blocked = () => {
        throw new TypeError("blocked");
      };
      for (const name of ["publish", "visitor"])
        Object.defineProperty(window.Shopify?.analytics, name, { get: () => blocked, set: () => undefined });
    },
    { once: true },
  );
}
