const LONGEST_WAIT_MS = 200;
let firstIdle: Promise<void> | undefined;

/**
 * Waits, once per page, until the browser has painted it and has nothing better to do, for a fifth
 * of a second at the most. After that it never waits.
 */
export function afterFirstPaint(): Promise<void> {
  firstIdle ??= new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    } else setTimeout(resolve);
  });
  return firstIdle;
}
