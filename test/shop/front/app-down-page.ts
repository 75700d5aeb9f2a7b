/** What a browser sees in the app's place while the app does not run. It looks again by itself. */
export function appDownPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attendant is not running</title><meta http-equiv="refresh" content="3">
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f4f4f1; color: #23241f;
    font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif }
  main { max-width: 26rem; margin: 1.5rem; padding: 2rem; background: #fff; border: 1px solid #dddcd5; border-radius: 12px }
  h1 { margin: 0 0 .5rem; font-size: 1.25rem } p { margin: 0 0 .5rem; color: #5b5c55 } p:last-child { margin: 0 }
</style></head>
<body><main><h1>Attendant is not running</h1>
<p>The app’s process is stopped or still starting. The storefront works without it, and what was waiting goes on when it is back.</p>
<p>This page looks again every three seconds. You can start the app in the panel of the local shop.</p></main></body></html>`;
}
