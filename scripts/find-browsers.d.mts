type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';

export const BROWSERS: readonly BrowserName[];
export function findBrowser(name: BrowserName): string | undefined;
export function firstBrowser(
  names?: readonly BrowserName[],
): { readonly name: BrowserName; readonly file: string } | undefined;
