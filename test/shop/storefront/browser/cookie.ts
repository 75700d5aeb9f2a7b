export function getCookie(name: string): string {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  try {
    return decodeURIComponent(found?.slice(name.length + 1) ?? "");
  } catch {
    return "";
  }
}

export function setCookie(name: string, value: string, days: number): void {
  // The Cookie Store API would want https where a browser does not trust *.localhost.
  Reflect.set(document, "cookie", `${name}=${encodeURIComponent(value)}; path=/; max-age=${days * 86_400}; SameSite=Lax`);
}
