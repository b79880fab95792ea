/**
 * How the browser is started for tests and measurements: the same picture on every machine, no
 * traffic of its own.
 * @param {import('./ensure-browser.mjs').FoundBrowser} browser
 */
export function launchOptions(browser) {
  return {
    ...(browser.kind === 'system' && { executablePath: browser.path }),
    args: [
      // WebGL 2 without a graphics card.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      // Some packages of Chromium draw every page on the graphics card, and here there is none.
      '--disable-gpu-rasterization',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // Chromium refuses its sandbox to root, which is what a container usually is.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
