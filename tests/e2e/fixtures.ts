import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** Messages a test expects because it breaks something on purpose. One pattern: Playwright reads lists as tuples. */
export type ExpectedErrors = RegExp | null;

interface Options {
  /** `test.use({ expectedErrors: /404/ })`: errors and warnings that are the point of the test. */
  expectedErrors: ExpectedErrors;
}

interface Fixtures {
  /** Watches a context the test opens by itself; the test's own context is watched already. */
  watch: (context: BrowserContext) => void;
  /** Automatic: fails the test at its end. Never asked for by name. */
  noSilentErrors: undefined;
}

/** Warnings that say nothing about the app. Errors are never ignored here. */
const IGNORED_WARNINGS: readonly RegExp[] = [
  // Reading pixels back for a picture is slow in software rendering: the driver says so.
  /GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels/,
  // Said once a page, by `serviceWorkers: 'block'`.
  /^Service Worker registration blocked by Playwright$/,
];

/** Fails on whatever a person would not see: errors, warnings, foreign requests, broken policy. */
export const test = base.extend<Options & Fixtures>({
  expectedErrors: [null, { option: true }],

  watch: [
    async ({ baseURL, expectedErrors }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const problems: string[] = [];
      const watched: Promise<void>[] = [];
      await use((context) => watched.push(collectProblems(context, origin, problems)));
      await Promise.all(watched);
      expect(
        problems.filter((problem) => expectedErrors?.test(problem) !== true),
        'errors, warnings and foreign requests during the test',
      ).toEqual([]);
    },
    { scope: 'test' },
  ],

  noSilentErrors: [
    async ({ context, watch }, use) => {
      watch(context);
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect };

async function collectProblems(
  context: BrowserContext,
  origin: string,
  problems: string[],
): Promise<void> {
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin;
    if (!isLocal) problems.push(`foreign request: ${url.href}`);
  });
  const watchSockets = (page: Page) =>
    page.on('websocket', (socket) => problems.push(`socket: ${socket.url()}`));
  for (const page of context.pages()) watchSockets(page);
  context.on('page', watchSockets);
  context.on('console', (message) => {
    const isIgnored =
      message.type() === 'warning' &&
      IGNORED_WARNINGS.some((pattern) => pattern.test(message.text()));
    if (isIgnored || !['error', 'warning'].includes(message.type())) return;
    const { url } = message.location();
    problems.push(`console ${message.type()}: ${message.text()} (${url})`);
  });
  context.on('weberror', (webError) => {
    problems.push(`page error: ${webError.error().message}`);
  });
  // Chromium says most of these in the console too, but not of what a page does as it is left.
  // Both are sent at once, ahead of whatever the test asks for next.
  await Promise.all([
    context.exposeBinding('reportViolation', (_source, violation: string) => {
      problems.push(`policy violation: ${violation}`);
    }),
    context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sourceFile } = event;
        const text = `${effectiveDirective} ${blockedURI} (${sourceFile})`;
        (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(text);
      });
    }),
  ]);
}
