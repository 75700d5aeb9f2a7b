/** The `context` of a pixel event, in Shopify's shape. */
export function eventContext(): Record<string, unknown> {
  const { href, hash, host, hostname, origin, pathname, port, protocol, search } = location;
  const at = { href, hash, host, hostname, origin, pathname, port, protocol, search };
  const { innerHeight, innerWidth, outerHeight, outerWidth, screenX, screenY, scrollX, scrollY } = window;
  return {
    document: { location: at, referrer: document.referrer, characterSet: document.characterSet, title: document.title },
    navigator: {
      language: navigator.language,
      cookieEnabled: navigator.cookieEnabled,
      languages: [...navigator.languages],
      userAgent: navigator.userAgent,
    },
    window: {
      innerHeight,
      innerWidth,
      outerHeight,
      outerWidth,
      pageXOffset: scrollX,
      pageYOffset: scrollY,
      location: at,
      origin,
      screen: { height: screen.height, width: screen.width },
      screenX,
      screenY,
      scrollX,
      scrollY,
    },
  };
}
