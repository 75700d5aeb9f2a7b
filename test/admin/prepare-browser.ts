/* What a browser has and jsdom has not; imported before the first component, which looks at it at once. */
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
});
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
  }) as never;
window.scroll = () => undefined;
