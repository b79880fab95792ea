type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the screen lit until it is stopped. The browser lets it go dark when the page is hidden: it is
 * asked again when the page is back. Where it cannot or will not, everything else works.
 */
export function keepAwake(wakeLock: Pick<WakeLock, 'request'> | undefined, page: Page): () => void {
  if (wakeLock === undefined) return () => {};
  let lock: Pick<WakeLockSentinel, 'release'> | null = null;
  let isStopped = false;
  const ask = async () => {
    if (page.visibilityState !== 'visible') return;
    try {
      const given = await wakeLock.request('screen');
      if (isStopped) return void (await given.release());
      await lock?.release();
      lock = given;
    } catch {
      // Battery saving refuses it.
    }
  };
  const askAgain = () => void ask();
  page.addEventListener('visibilitychange', askAgain);
  askAgain();
  return () => {
    isStopped = true;
    page.removeEventListener('visibilitychange', askAgain);
    void lock?.release().catch(() => {});
  };
}
